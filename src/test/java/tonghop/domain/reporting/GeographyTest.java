package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.reporting.Clusters.Membership;
import tonghop.domain.reporting.Clusters.Role;
import tonghop.domain.reporting.Geography.Place;
import tonghop.domain.reporting.Successions.Succession;

class GeographyTest {

    private static final LocalDate OLD = LocalDate.of(2023, 12, 31);
    private static final LocalDate NEW = LocalDate.of(2026, 12, 31);

    private final Members members = ReferenceTables.members();
    private final Geography before = ReferenceTables.geography("2024-12-31");
    private final Geography after = ReferenceTables.geography("2025-07-01");

    @Test
    void who_was_merged_stands_under_whom_it_went_into() {
        assertThat(after.of(member("bac-giang", OLD))).isEqualTo(new Place.Into(member("bac-ninh-2025", NEW)));
        assertThat(after.of(member("bac-ninh", OLD))).isEqualTo(new Place.Into(member("bac-ninh-2025", NEW)));
    }

    @Test
    void a_rename_and_a_change_of_type_are_no_break() {
        Member province = member("hue", LocalDate.of(2024, 12, 31));
        Member city = member("hue", LocalDate.of(2025, 1, 1));

        assertThat(after.of(province)).isEqualTo(new Place.Same(city));
        assertThat(before.of(city)).isEqualTo(new Place.Same(province));
        assertThat(ReferenceTables.geography("2026-04-29").of(member("dong-nai-2025", NEW)))
                .extracting(place -> place.member().type())
                .isEqualTo("tỉnh");
        assertThat(ReferenceTables.geography("2026-04-30").of(member("binh-phuoc", OLD)))
                .extracting(place -> place.member().fullName())
                .isEqualTo("thành phố Đồng Nai");
    }

    @Test
    void what_was_merged_cannot_be_divided_again() {
        Member merged = member("bac-ninh-2025", NEW);

        assertThat(before.of(merged))
                .isEqualTo(new Place.Undivided(merged, List.of(member("bac-giang", OLD), member("bac-ninh", OLD))));
    }

    @Test
    void the_cluster_of_the_day_counts() {
        Member quangNinh = member("quang-ninh", OLD);

        assertThat(ReferenceTables.geography("2023-06-30").cluster(new Place.Same(quangNinh)))
                .isEqualTo("2");
        assertThat(before.cluster(new Place.Same(quangNinh))).isEqualTo("1");
        assertThat(after.cluster(after.of(member("bac-giang", OLD)))).isEmpty();
    }

    @Test
    void what_cannot_be_divided_stands_in_a_cluster_only_if_all_its_unions_stood_in_it() {
        assertThat(before.cluster(before.of(member("bac-ninh-2025", NEW)))).isEqualTo("1");
        assertThat(before.cluster(before.of(member("thai-nguyen-2025", NEW))))
                .as("Bắc Kạn had no union")
                .isEqualTo("2");
        assertThat(before.cluster(before.of(member("phu-tho-2025", NEW))))
                .as("Vĩnh Phúc was in cluster 1, Phú Thọ and Hòa Bình in cluster 2")
                .isEmpty();
    }

    @Test
    void who_went_into_several_is_not_divided_either_and_a_circle_ends() {
        Window early = new Window(LocalDate.of(2000, 1, 1), LocalDate.of(2003, 12, 31));
        Member old = new Member("a", "01", "A", "tỉnh", early, Member.Union.YES);
        Member one = new Member("b", "02", "B", "tỉnh", Window.since(LocalDate.of(2004, 1, 1)), Member.Union.YES);
        Member other = new Member("c", "03", "C", "tỉnh", Window.since(LocalDate.of(2004, 1, 1)), Member.Union.YES);
        Member lost = new Member("d", "04", "D", "tỉnh", early, Member.Union.YES);
        Geography later = new Geography(
                Members.unnamed(List.of(old, one, other, lost)),
                new Successions(List.of(
                        succession("a", "b"), succession("a", "c"), succession("d", "e"), succession("e", "d"))),
                new Clusters(
                        List.of(new Membership("1", "Cụm 1", "b", Role.MEMBER, one.validity(), "test")),
                        Members.unnamed(List.of(old, one, other, lost))),
                LocalDate.of(2010, 1, 1));

        assertThat(later.of(old)).isEqualTo(new Place.Undivided(old, List.of(one, other)));
        assertThat(later.cluster(later.of(old))).isEmpty();
        assertThat(later.of(lost)).isEqualTo(new Place.Nowhere(lost));
    }

    @Test
    void every_member_of_every_time_has_a_place_in_every_geography() {
        for (String day : List.of("2015-01-01", "2024-12-31", "2025-07-01", "2026-04-30")) {
            Geography geography = ReferenceTables.geography(day);
            assertThat(members.all())
                    .noneMatch(member -> geography.of(member) instanceof Place.Nowhere)
                    .allMatch(member -> geography.of(member) instanceof Place.Undivided
                            || geography.of(member).member().validity().covers(geography.day()));
        }
    }

    private Member member(String id, LocalDate day) {
        return members.byId(id, day).orElseThrow();
    }

    private static Succession succession(String member, String successor) {
        return new Succession(member, successor, LocalDate.of(2004, 1, 1), "a law");
    }
}

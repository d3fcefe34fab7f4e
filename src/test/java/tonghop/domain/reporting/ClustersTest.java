package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private final Clusters clusters = ReferenceTables.clusters();

    @Test
    void the_cluster_of_a_period_is_the_one_of_its_last_day() {
        assertThat(clusters.of("quang-ninh", Window.ofMonths(2023, 1, 12)))
                .map(Cluster::id)
                .contains("2");
        assertThat(clusters.of("quang-ninh", Window.ofMonths(2024, 1, 12)))
                .map(Cluster::id)
                .contains("1");
        assertThat(clusters.of("ho-chi-minh", ReportingPeriod.span(2017, 2022).window()))
                .map(Cluster::name)
                .contains("Cụm 4");
    }

    @Test
    void who_stands_outside_has_none() {
        assertThat(clusters.of("hai-phong", Window.ofMonths(2018, 1, 12))).isEmpty();
        assertThat(clusters.of("kon-tum", Window.ofMonths(2023, 1, 12))).isEmpty();
        assertThat(clusters.of("bac-ninh-2025", Window.ofMonths(2026, 1, 12))).isEmpty();
    }

    @Test
    void a_cluster_lists_its_members_of_the_day_in_vietnamese_order() {
        Cluster third = clusters.inForce(LocalDate.of(2023, 12, 31)).get(2);

        assertThat(third.name()).isEqualTo("Cụm 3");
        assertThat(third.members())
                .extracting(Member::name)
                .containsExactly(
                        "Bình Định",
                        "Đà Nẵng",
                        "Đắk Lắk",
                        "Gia Lai",
                        "Hà Tĩnh",
                        "Khánh Hòa",
                        "Phú Yên",
                        "Quảng Bình",
                        "Quảng Nam",
                        "Quảng Trị",
                        "Thừa Thiên Huế");
        assertThat(third.leads()).extracting(Member::name).containsExactly("Khánh Hòa");
        assertThat(third.deputies()).extracting(Member::name).containsExactly("Quảng Nam");
    }

    @Test
    void clusters_end_with_the_provinces_they_were_made_of() {
        assertThat(clusters.inForce(LocalDate.of(2025, 6, 30)))
                .extracting(Cluster::id)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(clusters.inForce(LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(clusters.inForce(LocalDate.of(2024, 12, 31)).get(2).leads()).isEmpty();
    }
}

package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DonorsTest {

    private final Donors donors = new Donors(List.of(
            new Donor("World Vision International", "Hoa Kỳ", List.of("Tầm nhìn Thế giới", "WVI")),
            new Donor("Save the Children", "Anh", List.of()),
            new Donor("Good Neighbors International", "Hàn Quốc", List.of()),
            new Donor("MAG", "Anh", List.of("Mines Advisory Group"))));

    @ParameterizedTest
    @CsvSource({
        "WVI, World Vision International",
        "tầm nhìn thế giới, World Vision International",
        "SAVE THE CHILDREN, Save the Children",
    })
    void a_donor_is_found_by_each_of_its_names(String said, String name) {
        assertThat(donors.find(said).map(Donor::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "World Vision, World Vision International",
        "Tam nhin the gioi, World Vision International",
        "Tổ chức Tầm nhìn thế giới (Hoa Kỳ), World Vision International",
        "Save the Childrens, Save the Children",
        "GNI, Good Neighbors International",
        "MAG (Anh), MAG",
    })
    void what_only_resembles_a_name_is_suggested_and_never_taken_for_it(String said, String name) {
        assertThat(donors.find(said)).isEmpty();
        assertThat(donors.like(said)).extracting(Donor::name).startsWith(name);
    }

    @ParameterizedTest
    @CsvSource({"Oxfam", "Quỹ Hòa bình", "MA"})
    void what_resembles_none_is_a_donor_of_its_own(String said) {
        assertThat(donors.find(said)).isEmpty();
        assertThat(donors.like(said)).isEmpty();
    }
}

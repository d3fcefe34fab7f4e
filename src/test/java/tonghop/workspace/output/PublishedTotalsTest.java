package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;

class PublishedTotalsTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);

    @TempDir
    private Path output;

    private Path published(String period, String... rows) throws IOException {
        Path totals = output.resolve(period).resolve("data/totals.csv");
        Files.createDirectories(totals.getParent());
        Files.writeString(
                totals,
                "member,code,section,measure,currency,value,value_vnd,value_usd,rows\r\n" + String.join("\r\n", rows));
        Files.writeString(
                output.resolve(period).resolve("manifest.json"),
                "{\"outputs\": {\"data/totals.csv\": \"" + Fingerprint.of(totals) + "\"}}");
        return totals;
    }

    @Test
    void currencies_are_added_up_in_dong_and_counts_as_they_are() throws IOException {
        published(
                "2022",
                "tra-vinh,84,aid,committed,VND,5,5,0.00,1",
                "tra-vinh,84,aid,committed,USD,1.00,24000,1.00,1",
                "tra-vinh,84,associations,members,,77,,,3");
        PublishedTotals totals = new PublishedTotals(output);

        assertThat(totals.total("tra-vinh", YEAR, Section.AID, Field.COMMITTED)).contains(24005L);
        assertThat(totals.total("tra-vinh", YEAR, Section.ASSOCIATIONS, Field.MEMBERS))
                .contains(77L);
        assertThat(totals.total("vinh-long", YEAR, Section.AID, Field.COMMITTED))
                .isEmpty();
        assertThat(totals.total("tra-vinh", ReportingPeriod.year(2024), Section.AID, Field.COMMITTED))
                .isEmpty();
        assertThat(totals.total("tra-vinh", ReportingPeriod.span(2022, 2023), Section.AID, Field.COMMITTED))
                .isEmpty();
    }

    @Test
    void a_total_that_was_not_converted_whole_is_none() throws IOException {
        published("2022", "tra-vinh,84,aid,committed,VND,5,5,0.00,1", "tra-vinh,84,aid,committed,USD,1.00,,1.00,1");

        assertThat(new PublishedTotals(output).total("tra-vinh", YEAR, Section.AID, Field.COMMITTED))
                .isEmpty();
    }

    @Test
    void what_somebody_changed_afterwards_is_believed_no_more() throws IOException {
        Path totals = published("2022", "tra-vinh,84,aid,committed,VND,5,5,0.00,1");
        PublishedTotals published = new PublishedTotals(output);
        String before = published.fingerprint(YEAR);
        Files.writeString(totals, "nothing of the kind");

        assertThat(before).isNotEmpty();
        assertThat(published.fingerprint(YEAR)).isEmpty();
        assertThat(published.total("tra-vinh", YEAR, Section.AID, Field.COMMITTED))
                .isEmpty();
    }

    @Test
    void they_are_read_once_as_long_as_they_stand_and_again_once_they_were_published_anew() throws IOException {
        Path totals = published("2022", "tra-vinh,84,aid,committed,VND,5,5,0.00,1");
        PublishedTotals published = new PublishedTotals(output);
        assertThat(published.total("tra-vinh", YEAR, Section.AID, Field.COMMITTED))
                .contains(5L);

        FileTime then = Files.getLastModifiedTime(totals);
        Files.writeString(totals, "x".repeat((int) Files.size(totals)));
        Files.setLastModifiedTime(totals, then);
        assertThat(published.total("tra-vinh", YEAR, Section.AID, Field.COMMITTED))
                .as("nothing tells that it was written into")
                .contains(5L);

        Files.move(output.resolve("2022"), output.resolve("replaced"));
        published("2022", "tra-vinh,84,aid,committed,VND,6,6,0.00,1");
        assertThat(published.total("tra-vinh", YEAR, Section.AID, Field.COMMITTED))
                .contains(6L);
    }

    @Test
    void parts_of_the_year_before_count_for_reports_that_stand_for_the_year() throws IOException {
        PublishedTotals totals = new PublishedTotals(output);
        assertThat(totals.fingerprint(YEAR)).isEmpty();

        published("2022-9M", "tra-vinh,84,aid,committed,VND,5,5,0.00,1");
        assertThat(totals.fingerprint(YEAR)).isNotEmpty();
        assertThat(totals.total("tra-vinh", ReportingPeriod.months(2023, 9), Section.AID, Field.COMMITTED))
                .contains(5L);
    }
}

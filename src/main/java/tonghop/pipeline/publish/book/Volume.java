package tonghop.pipeline.publish.book;

import java.time.LocalDate;
import java.util.List;

/**
 * One workbook.
 *
 * @param file its name, such as {@code cum-1.xlsx}
 * @param title what it is, for the properties of the document
 * @param asOf the last day of the period: the only date that the document carries
 * @param pageNumber the footer, with {@code &P} for the page and {@code &N} for the number of pages
 */
public record Volume(String file, String title, LocalDate asOf, String pageNumber, List<Page> pages) {

    public Volume {
        pages = List.copyOf(pages);
    }

    /**
     * The page about a topic.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Page page(Topic topic) {
        return pages.stream()
                .filter(page -> page.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page " + topic + " in " + file));
    }
}

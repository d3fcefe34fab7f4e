package tonghop.batch;

import java.util.List;
import tonghop.domain.ledger.PeriodBook;

/** The book that was published last, so that what is told of it need not be read again. */
final class Drawn {

    private volatile List<Page> last = List.of();

    /** A book in Vietnamese with its twins, and the inventory from which it was drawn up. */
    private record Page(String inventory, PeriodBook book) {}

    void keep(String inventory, PeriodBook book) {
        last = List.of(new Page(inventory, book));
    }

    /** None if another was published since, or none at all. */
    List<PeriodBook> of(String inventory) {
        return last.stream()
                .filter(page -> page.inventory().equals(inventory))
                .map(Page::book)
                .toList();
    }
}

package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Language;

/** Draws up the pages of every workbook of a period. */
public final class Bindery {

    private final Language language;

    public Bindery(Language language) {
        this.language = language;
    }

    /** The country's workbook, one for each cluster with reports, and one for members without a cluster if they report. */
    public List<Volume> bind(PeriodBook book) {
        Phrases phrases = Phrases.of(book, language);
        return Scopes.of(book, phrases).parallelStream()
                .map(scope -> volume(new Pages(scope, phrases)))
                .toList();
    }

    private Volume volume(Pages pages) {
        List<Project> projects = Project.of(pages.scope(), pages.phrases());
        String title = pages.phrases().subtitle(pages.scope().period(), pages.name());
        return new Volume(
                pages.scope().code() + ".xlsx",
                title,
                pages.scope().period().window().until(),
                pages.phrases().say("page.number"),
                Stream.of(summaries(pages, projects), lists(pages, projects), reviews(pages))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Page> summaries(Pages pages, List<Project> projects) {
        List<Page> summaries = new ArrayList<>(List.of(
                new ActivitiesPage(pages).page(),
                new AidPage(pages).page(),
                new PlanPage(pages).page(),
                GroupPage.bySector(pages).page(projects),
                GroupPage.byDonor(pages).page(projects)));
        pages.scope().retrospect().stream()
                .filter(retrospect -> !retrospect.sources().isEmpty())
                .map(retrospect -> ComparisonPage.of(pages, retrospect).page())
                .forEach(summaries::add);
        if (!pages.scope().territory().day().isEmpty()) {
            summaries.add(new TerritoryPage(pages).page());
        }
        return summaries;
    }

    private static List<Page> lists(Pages pages, List<Project> projects) {
        List<Page> lists = new ArrayList<>();
        lists.add(new ProjectsPage(pages).page(projects));
        lists.add(new DossiersPage(pages).page(projects));
        CoursesPage.of(pages).forEach(lists::add);
        Stream.of(Section.values())
                .filter(section -> section != Section.AID)
                .forEach(section -> lists.add(new SectionPage(pages, section).page()));
        return lists;
    }

    private static List<Page> reviews(Pages pages) {
        Stream<Page> twins = pages.scope().isGrouped() ? Stream.of(new TwinsPage(pages).page()) : Stream.empty();
        return Stream.of(ChangesPage.of(pages), twins, LikelyPage.of(pages), always(pages).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Page> always(Pages pages) {
        return List.of(
                new HeldPage(pages).page(),
                FindingsPage.of(pages).page(),
                new ControlPage(pages).page(),
                new RowsPage(pages).page(),
                new RatesPage(pages).page(),
                FilesPage.of(pages).page());
    }
}

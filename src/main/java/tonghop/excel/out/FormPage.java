package tonghop.excel.out;

import java.util.List;
import tonghop.domain.form.FormField;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Page.Letterhead;
import tonghop.pipeline.publish.book.Table;
import tonghop.pipeline.publish.book.Topic;
import tonghop.pipeline.template.Template;

/** A sheet of a form as a page: it has the letterhead and the headings of the office's workbooks, and no entries. */
record FormPage(FormWords words, Section section) {

    Page page() {
        Template template = words.template();
        Table table = new Table(columns(template), 2, List.of());
        return new Page(
                Topic.listOf(section), words.say("sheet." + section.id()), letterhead(), table, List.of(), List.of());
    }

    private Letterhead letterhead() {
        boolean carries = words.template().form().columns(section).stream()
                .anyMatch(field -> field.filling() == FormField.Filling.CARRIED);
        return new Letterhead(
                List.of(words.say("agency"), words.union()),
                List.of(words.say("form", words.template().form().id())),
                words.title(section),
                words.period(),
                carries ? words.say("remark.carried") : "");
    }

    private List<Table.Column> columns(Template template) {
        return template.form().columns(section).stream()
                .map(field ->
                        new Table.Column(new Head.Said(field.field()), field.group(), field.heading(), field.width()))
                .toList();
    }
}

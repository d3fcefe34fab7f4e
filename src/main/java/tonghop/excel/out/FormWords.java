package tonghop.excel.out;

import tonghop.domain.form.FormField;
import tonghop.domain.reporting.PeriodPhrases;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.template.Template;

/** What stands on a member's workbook, in the language of the members. */
record FormWords(Template template) {

    static final Wording WORDS = Wording.of("messages/forms", Language.VI);
    private static final PeriodPhrases PERIODS = PeriodPhrases.in(Language.VI);

    String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    /** The union's name as it stands in the letterhead. */
    String union() {
        return say("agency.member", template.member().fullName().toUpperCase(Language.VI.locale()));
    }

    /** The period in words that are read back as the same period. */
    String period() {
        return PERIODS.titled(template.period());
    }

    String title(Section section) {
        boolean named =
                section == Section.CLUSTER_ACTIVITIES && !template.cluster().isEmpty();
        return named
                ? say("title.of-cluster", template.cluster().toUpperCase(Language.VI.locale()))
                : say("title." + section.id());
    }

    /** What is printed beside a label that nobody fills in. */
    String fixed(FormField field) {
        return switch (field.field()) {
            case FORM -> template.form().id();
            case MEMBER_ID -> template.member().id();
            case PERIOD_ID -> template.period().label();
            case MEMBER -> union();
            case PERIOD -> period();
            default -> "";
        };
    }
}

package tonghop.domain.rulebook;

import java.time.LocalDate;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * One line of the explanations.
 *
 * @param rule the id of the rule
 * @param until the last day on which the explanation holds
 * @param line where it stands, counted from 1
 */
public record Explained(
        String member,
        ReportingPeriod period,
        String rule,
        Place place,
        Explanation explanation,
        LocalDate until,
        long line) {

    /**
     * Where the warning stands.
     *
     * @param sheet the name of the sheet, or empty where the cell says enough
     * @param cell an address such as {@code K38}, the number of a row, or empty for the whole sheet or file
     */
    public record Place(String sheet, String cell) {

        /** As it was written: {@code Biểu 1!K38}. */
        @Override
        public String toString() {
            String within = cell.isEmpty() && sheet.isEmpty() ? "file" : cell;
            return sheet.isEmpty() ? within : sheet + "!" + within;
        }

        boolean isAt(Finding finding) {
            boolean here = sheet.isEmpty() || sheet.equals(finding.sheet());
            return here && (isSame(finding) || (isRow() && isInRow(finding)));
        }

        private boolean isSame(Finding finding) {
            boolean whole = cell.isEmpty() && sheet.isEmpty();
            return finding.cell().equals(cell) && (!whole || finding.sheet().isEmpty());
        }

        private boolean isRow() {
            return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
        }

        private boolean isInRow(Finding finding) {
            return finding.cell().replaceFirst("^[A-Z]+", "").equals(cell);
        }
    }

    /** Why an explanation is not used, as worded in the message bundles. */
    public enum Unused {
        EXPLAINS_NOTHING,
        EXPLAINS_ERROR,
        EXPLAINS_TWO_SHEETS,
        EXPLAINS_NO_REPORT,
        EXPLAINED_BEFORE,
        EXPLANATION_ENDED
    }

    /** What to tell of an explanation that does nothing. */
    public Finding unused(Unused why) {
        return Finding.ofFile(Rule.EXPLANATION_UNUSED, rule + " " + place, Long.toString(line), why.name());
    }

    /** Whether a finding is the one that is explained, whatever it weighs. */
    public boolean isAbout(Finding finding) {
        return finding.ruleId().equals(rule) && place.isAt(finding);
    }

    /** Whether the explanation still holds when a period ends. */
    public boolean holds() {
        return !until.isBefore(period.window().until());
    }
}

package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Finding;

/**
 * What reading one measure of one row came to.
 *
 * @param amounts none where nothing is reported or nothing could be read, else one
 * @param stated what each cell states, the same money in another currency too
 */
record Measured(List<Entry.Amount> amounts, List<Entry.Amount> stated, List<Finding> findings) {

    Measured {
        amounts = List.copyOf(amounts);
        stated = List.copyOf(stated);
        findings = List.copyOf(findings);
    }
}

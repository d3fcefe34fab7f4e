package tonghop.workspace.reference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.reporting.Successions;
import tonghop.domain.rulebook.Rulebook;

/**
 * The office's decisions as they stood when they were read.
 *
 * @param hashes the SHA-256 in lower-case hex of each file of the reference data, by its name
 */
public record Reference(
        Members members,
        Clusters clusters,
        Successions successions,
        ExchangeRates rates,
        Sectors sectors,
        Donors donors,
        Vocabulary vocabulary,
        Rulebook rulebook,
        Decisions decisions,
        SortedMap<String, String> hashes) {

    public Reference {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** One SHA-256 over all names and contents, in lower-case hex: it changes when any file of the reference data does. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        hashes.forEach(
                (name, hash) -> all.append(name).append('\n').append(hash).append('\n'));
        return Sha256.of(all.toString());
    }
}

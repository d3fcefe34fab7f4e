package tonghop.pipeline.publish.reply;

import java.util.List;
import java.util.Optional;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * Who is answered, and to which file.
 *
 * @param member one, or none where nobody was recognised
 * @param period one, or none
 * @param version of the member's report on the period, from 1; 0 where it has none
 * @param file its name without folders
 * @param sha256 of its content
 */
public record Sender(List<Member> member, List<ReportingPeriod> period, int version, String file, String sha256) {

    public Sender {
        member = List.copyOf(member);
        period = List.copyOf(period);
    }

    Optional<Member> whose() {
        return member.stream().findFirst();
    }

    Optional<ReportingPeriod> on() {
        return period.stream().findFirst();
    }

    /** A name for the reply's file by which a person finds it, without its ending: {@code quang-tri-2023-v2}. */
    public String stem() {
        return whose().map(this::named).orElseGet(() -> safe(withoutEnding()));
    }

    private String named(Member known) {
        String label = on().map(when -> "-" + when.label()).orElse("");
        return known.id() + label + (version > 1 ? "-v" + version : "");
    }

    private String withoutEnding() {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** What every file system takes. */
    private static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return plain.isEmpty() || plain.startsWith(".") ? "_" + plain : plain;
    }
}

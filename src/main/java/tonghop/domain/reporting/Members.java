package tonghop.domain.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.MemberMatch.Found;
import tonghop.domain.reporting.MemberMatch.None;
import tonghop.domain.reporting.MemberMatch.NotInPeriod;
import tonghop.domain.reporting.MemberMatch.Several;
import tonghop.domain.text.VietnameseOrder;

/**
 * Every member at every time, and who is named by a text.
 *
 * <p>Where a name was handed on inside a period (Bắc Ninh in 2025), it means who bore it on the period's last day; who
 * only existed earlier in the period is found by a name that nobody bears any more.
 */
public final class Members {

    private static final Comparator<Member> BY_NAME =
            Comparator.comparing(Member::name, VietnameseOrder.INSTANCE).thenComparing(Member::id);

    private final List<Member> all;
    private final MemberNames names;

    /** Another name of a member, such as "TP.HCM"; it also stands for whoever bears one of the member's names later. */
    public record Alias(String member, String alias) {}

    public Members(Collection<Member> members, Collection<Alias> aliases, Collection<MemberPhrase> phrases) {
        all = members.stream().sorted(BY_NAME).toList();
        names = new MemberNames(all, List.copyOf(aliases), List.copyOf(phrases));
    }

    private Members(Collection<Member> members) {
        all = members.stream().sorted(BY_NAME).toList();
        names = new MemberNames(List.of(), List.of(), List.of());
    }

    /** The members alone, where nobody is looked for in a text: no text names anybody, and they are there sooner. */
    public static Members unnamed(Collection<Member> members) {
        return new Members(members);
    }

    /** All members of all times in Vietnamese order; one whose name or type changed is in it more than once. */
    public List<Member> all() {
        return all;
    }

    /** The first day on which any is known; of no members the first of all days. */
    public LocalDate firstDay() {
        return all.stream()
                .map(member -> member.validity().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    public Optional<Member> byId(String id, LocalDate day) {
        return inForce(day).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    public Optional<Member> byCode(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(member -> member.code().equals(code))
                .findFirst();
    }

    /** The members of a day in Vietnamese order. */
    public List<Member> inForce(LocalDate day) {
        return all.stream().filter(member -> member.validity().covers(day)).toList();
    }

    /** Who is named in a line above a table: only with "tỉnh" and the like or a union's name before it, or alone. */
    public MemberMatch inTitle(String line, Window period) {
        return whoIs(names.inTitle(line), period);
    }

    /**
     * Whether a line above a table gives the name of a union that nobody bears at any time; the union may be in the line
     * above it ("Liên hiệp các tổ chức hữu nghị", "tỉnh X").
     *
     * @param above the line above, or empty
     */
    public boolean isUnknownInTitle(String line, String above) {
        boolean given = names.givesName(line)
                || (names.isSecondLine(line) && !names.givesName(above) && names.givesName(above + " " + line));
        return given && names.inTitle(line).isEmpty();
    }

    /** Who is named beside a label such as "Đơn vị báo cáo". */
    public MemberMatch named(String text, Window period) {
        return whoIs(names.named(text), period);
    }

    /** Who is named by a file or folder, mostly without marks and not always with spaces; wants the name alone, no path. */
    public MemberMatch inFileName(String name, Window period) {
        return whoIs(names.inFileName(name), period);
    }

    /** Of each name that was found the ids that bear it at any time. */
    private MemberMatch whoIs(List<Set<String>> found, Window period) {
        List<Member> present = found.stream()
                .flatMap(ids -> bearers(ids, period).stream())
                .distinct()
                .toList();
        return switch (present.size()) {
            case 0 -> found.isEmpty() ? new None() : new NotInPeriod(ever(found));
            case 1 -> new Found(present.get(0));
            default -> new Several(present);
        };
    }

    private List<Member> bearers(Set<String> ids, Window period) {
        List<Member> atTheEnd = rows(ids)
                .filter(member -> member.validity().covers(period.until()))
                .toList();
        return atTheEnd.isEmpty()
                ? rows(ids).filter(member -> member.validity().overlaps(period)).toList()
                : atTheEnd;
    }

    private List<Member> ever(List<Set<String>> found) {
        return found.stream().flatMap(this::rows).distinct().toList();
    }

    private Stream<Member> rows(Set<String> ids) {
        return all.stream().filter(member -> ids.contains(member.id()));
    }
}

package tonghop.domain.reporting;

import java.util.List;

/** What looking for a member's name in a text came to. */
public sealed interface MemberMatch {

    /** One member of the period is named. */
    record Found(Member member) implements MemberMatch {}

    /** More than one is named; none is taken. */
    record Several(List<Member> members) implements MemberMatch {
        public Several {
            members = List.copyOf(members);
        }
    }

    /** Somebody is named who did not exist in the period: who it was, and when. */
    record NotInPeriod(List<Member> members) implements MemberMatch {
        public NotInPeriod {
            members = List.copyOf(members);
        }
    }

    /** Nobody is named. */
    record None() implements MemberMatch {}
}

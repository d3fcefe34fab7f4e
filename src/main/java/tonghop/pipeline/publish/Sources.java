package tonghop.pipeline.publish;

import java.util.List;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Submission;

/** What was read of each file, as it was kept before anything was converted or merged. */
public interface Sources {

    /** The entries of a submission, accepted and held. */
    List<Entry> entries(Submission submission);
}

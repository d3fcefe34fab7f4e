package tonghop.pipeline.intake;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;

/** The period folders as people fill them; nothing in them is ever written. */
public interface Inbox {

    /** The folders whose names are labels of periods, in order. */
    List<Folder> folders();

    /** All files of a folder and its sub-folders, by path; what belongs to no person (hidden files and the like) is left out. */
    List<Found> files(Folder folder);

    /** A period folder; its name is a claim of what lies in it. */
    record Folder(String name, ReportingPeriod period) {}

    /** A file with its path below {@code input/} in forward slashes. */
    record Found(String file, Path path) {}
}

package tonghop.excel.in;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The main part of an Office Open XML file: the workbook, document or presentation the file is about. */
record OfficeFile(String mainPart, String type) {

    /** Empty if the archive is no Office Open XML file. */
    static Optional<OfficeFile> in(Archive archive) throws IOException {
        boolean typed = archive.has(ContentTypes.PART);
        ContentTypes types = typed ? ContentTypes.of(archive) : new ContentTypes(Map.of(), Map.of());
        return Relationships.of(archive, "")
                .ofType("officeDocument")
                .filter(archive::has)
                .or(types::main)
                .map(part -> new OfficeFile(part, types.type(part)));
    }
}

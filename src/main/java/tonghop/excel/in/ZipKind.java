package tonghop.excel.in;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Kind;

/** What a zip file is, by the entries it lists and the types they claim. */
record ZipKind(Limits limits) {

    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final int TYPE_LENGTH = 100;

    Kind of(Path file) throws IOException {
        try (Archive archive = Archive.open(file, limits)) {
            Optional<OfficeFile> office = OfficeFile.in(archive);
            return office.isPresent() ? office(office.get(), archive) : new Kind.NoWorkbook(other(archive));
        }
    }

    private static Kind office(OfficeFile file, Archive archive) throws IOException {
        if (file.type().contains("sheet.binary")) {
            return new Kind.NoWorkbook(Unreadable.BINARY_XLSB);
        }
        try (XmlPart xml = archive.xml(file.mainPart())) {
            xml.child(0);
            return switch (xml.name()) {
                case "workbook" -> new Kind.Workbook(Kind.Format.OOXML);
                case "document" -> new Kind.NoWorkbook(Unreadable.WORD_DOCUMENT);
                default -> new Kind.NoWorkbook(Unreadable.OTHER_OFFICE_DOCUMENT);
            };
        }
    }

    private static Unreadable other(Archive archive) throws IOException {
        if (archive.has(OPEN_DOCUMENT_TYPE)) {
            String type = archive.start(OPEN_DOCUMENT_TYPE, TYPE_LENGTH);
            boolean open = type.contains("opendocument") || type.contains("sun.xml");
            return open ? Unreadable.OPEN_DOCUMENT : Unreadable.ARCHIVE;
        }
        return archive.has("meta-inf/manifest.xml") && archive.has("content.xml")
                ? Unreadable.OPEN_DOCUMENT
                : Unreadable.ARCHIVE;
    }
}

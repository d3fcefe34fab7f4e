package tonghop.excel.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of an Office Open XML file points at: the only way to the other parts. */
record Relationships(List<Relationship> all) {

    /** @param type the last word of the type's URI: the same in the transitional and the strict variant */
    record Relationship(String id, String type, String target) {}

    Relationships {
        all = List.copyOf(all);
    }

    /** The relationships of a part, or of the whole file if its name is empty. */
    static Relationships of(Archive archive, String part) throws IOException {
        String name = PartName.relationships(part);
        if (!archive.has(name)) {
            return new Relationships(List.of());
        }
        List<Relationship> all = new ArrayList<>();
        try (XmlPart xml = archive.xml(name)) {
            xml.child(0);
            while (xml.child(1)) {
                if (!xml.attribute("TargetMode").equals("External")) {
                    all.add(relationship(xml, part));
                }
            }
        }
        return new Relationships(all);
    }

    Optional<Relationship> ofId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The part that the first relationship of a type points at. */
    Optional<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }

    private static Relationship relationship(XmlPart xml, String part) {
        String type = xml.attribute("Type");
        return new Relationship(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                PartName.resolve(part, xml.attribute("Target")));
    }
}

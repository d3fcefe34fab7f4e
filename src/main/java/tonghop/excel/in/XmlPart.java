package tonghop.excel.in;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * A part read from start to end as a tree that is never held: {@link #child} goes to the next child of an element and
 * steps over whatever nobody asked for. Names are local names, so that prefixes and the strict variant do not matter.
 */
final class XmlPart implements AutoCloseable {

    /** Safe to share once it is set up; the table of names it shares makes the next part faster. */
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final String part;
    private final Limits limits;
    private int depth;

    private XmlPart(InputStream in, XMLStreamReader xml, String part, Limits limits) {
        this.in = in;
        this.xml = xml;
        this.part = part;
        this.limits = limits;
    }

    static XmlPart open(InputStream in, String part, Limits limits) throws IOException {
        try {
            return new XmlPart(in, FACTORY.createXMLStreamReader(in), part, limits);
        } catch (XMLStreamException e) {
            in.close();
            throw malformed(part, e);
        }
    }

    /** How deep the current element lies; the root is 1. */
    int depth() {
        return depth;
    }

    /** Goes to the next element right below the one at a depth; false, and behind that one, if there is none left. */
    boolean child(int parent) {
        while (depth >= parent && hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
        }
        return false;
    }

    /** The local name of the element that was gone to. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute by its local name; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute as a whole number, or another if there is none. */
    int number(String name, int otherwise) {
        String text = attribute(name);
        return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        String text = attribute(name);
        return text.equals("1") || text.equals("true");
    }

    /** The text of the current element without that of its children; goes behind the element. */
    String text() {
        int element = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= element) {
            int event = next();
            if (depth == element && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                refuseLongerThan(text.length());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    private int next() {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw hostile("a DTD");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    private void deeper() {
        depth++;
        if (depth > limits.depth()) {
            throw hostile("elements " + depth + " deep");
        }
    }

    private void refuseLongerThan(int length) {
        if (length > limits.cellCharacters()) {
            throw hostile("a text of " + length + " characters");
        }
    }

    private UnreadableWorkbook hostile(String what) {
        return new UnreadableWorkbook(Unreadable.HOSTILE, part + " has " + what);
    }

    private static UnreadableWorkbook malformed(String part, XMLStreamException cause) {
        return new UnreadableWorkbook(Unreadable.DAMAGED, part + " is no well-formed XML", cause);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // a text comes in pieces, so that an endless one is seen before it is held
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}

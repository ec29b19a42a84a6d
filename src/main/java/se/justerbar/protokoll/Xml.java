package se.justerbar.protokoll;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part of the document: its name without prefix, its attributes, and its elements and texts in order. A document type, and so
 * every entity of its own, is refused.
 */
final class Xml {
    private static final int DJUPAST = 200;
    private static final int FLEST = 400_000;
    final String namn;
    final List<Xml> barn = new ArrayList<>();
    private final List<String> attribut;
    private final StringBuilder text = new StringBuilder(0);

    private Xml(String namn, List<String> attribut) {
        this.namn = namn;
        this.attribut = attribut;
    }

    /** The root of the XML in the stream. */
    static Xml las(InputStream in) throws IOException {
        try {
            XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
            fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            fabrik.setXMLResolver((allman, system, bas, namn) -> InputStream.nullInputStream());
            XMLStreamReader lasare = fabrik.createXMLStreamReader(in);
            return trad(lasare);
        } catch (XMLStreamException e) {
            throw new IOException("not XML");
        }
    }

    private static Xml trad(XMLStreamReader lasare) throws XMLStreamException, IOException {
        Xml rot = new Xml("", List.of());
        List<Xml> vag = new ArrayList<>(List.of(rot));
        int antal = 0;
        while (lasare.hasNext()) {
            Xml nu = vag.get(vag.size() - 1);
            switch (lasare.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (vag.size() > DJUPAST || ++antal > FLEST) {
                        throw new IOException("too deep or too large");
                    }
                    Xml nytt = new Xml(lasare.getLocalName().intern(), attribut(lasare));
                    nu.barn.add(nytt);
                    vag.add(nytt);
                }
                case XMLStreamConstants.END_ELEMENT -> vag.remove(vag.size() - 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> nu.lagg(lasare.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("a document type");
                default -> {
                    // Comments, instructions and white space between elements say nothing.
                }
            }
        }
        return rot.barn.get(0);
    }

    private static List<String> attribut(XMLStreamReader lasare) {
        List<String> attribut = new ArrayList<>(2 * lasare.getAttributeCount());
        for (int i = 0; i < lasare.getAttributeCount(); i++) {
            attribut.add(lasare.getAttributeLocalName(i).intern());
            attribut.add(lasare.getAttributeValue(i));
        }
        return attribut;
    }

    /** Only the text of the elements that hold a document's own words is kept. */
    private void lagg(String mer) {
        if (namn.equals("t")) {
            text.append(mer);
        }
    }

    String text() {
        return text.toString();
    }

    /** The attribute of this name, whatever its prefix; "" where there is none. */
    String attribut(String vilket) {
        for (int i = 0; i < attribut.size(); i += 2) {
            if (attribut.get(i).equals(vilket)) {
                return attribut.get(i + 1);
            }
        }
        return "";
    }

    /** The value of a child that has one, such as {@code <w:ilvl w:val="0"/>}; "" where there is none. */
    String varde(String vilket) {
        Xml del = del(vilket);
        return del == null ? "" : del.attribut("val");
    }

    /** A child of a child; or null. */
    Xml del(String... vag) {
        Xml nu = this;
        for (String steg : vag) {
            nu = nu == null ? null : nu.forsta(steg);
        }
        return nu;
    }

    /** Whether the child that switches something on is there and does not say that it is off. */
    boolean pa(String vilket) {
        Xml del = del(vilket);
        return del != null && !List.of("0", "false", "none", "off").contains(del.attribut("val"));
    }

    /** The children of this name. */
    List<Xml> delar(String vilka) {
        return barn.stream().filter(ett -> ett.namn.equals(vilka)).toList();
    }

    private Xml forsta(String vilket) {
        for (Xml ett : barn) {
            if (ett.namn.equals(vilket)) {
                return ett;
            }
        }
        return null;
    }
}

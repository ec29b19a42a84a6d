package se.justerbar.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answer to one of many underlag as one line of JSON. Safe to share between threads. */
public final class Radskrivare {
    private static final String RAD = "rad";
    private final JsonMapper mapper = new JsonMapper();

    /** A writer; make it once. */
    public Radskrivare() {
    }

    /** The verdict, and of each matter the findings that are neither met nor not applicable, without quotes; ends its line. */
    public byte[] kort(long rad, Granskning granskning) {
        return rad(ut -> {
            ut.writeNumberProperty(RAD, rad);
            ut.writeStringProperty("bedomning", granskning.bedomning().name());
            ut.writeArrayPropertyStart("arenden");
            granskning.utanUppfyllda().arenden().forEach(arende -> arende(ut, arende));
            ut.writeEndArray();
        });
    }

    private static void arende(JsonGenerator ut, Arendegranskning arende) {
        ut.writeStartObject();
        ut.writeNumberProperty("index", arende.index());
        ut.writeStringProperty("id", arende.id());
        ut.writeStringProperty("bedomning", arende.bedomning().name());
        ut.writeArrayPropertyStart("fynd");
        arende.fynd().forEach(fynd -> fynd(ut, fynd));
        ut.writeEndArray();
        ut.writeEndObject();
    }

    private static void fynd(JsonGenerator ut, Fynd fynd) {
        ut.writeStartObject();
        ut.writeStringProperty("norm", fynd.norm());
        ut.writeStringProperty("utfall", fynd.utfall().name());
        ut.writeStringProperty("foljd", fynd.foljd().name());
        texter(ut, "saknas", fynd.saknas());
        ut.writeEndObject();
    }

    private static void texter(JsonGenerator ut, String namn, List<String> texter) {
        ut.writeArrayPropertyStart(namn);
        texter.forEach(ut::writeString);
        ut.writeEndArray();
    }

    /** The verdict and the whole report; ends its line. */
    public byte[] allt(long rad, Granskning granskning) {
        return rad(ut -> {
            ut.writeNumberProperty(RAD, rad);
            ut.writeStringProperty("bedomning", granskning.bedomning().name());
            ut.writePOJOProperty("granskning", granskning);
        });
    }

    /** That the line was not understood: where, what and what to do; ends its line. */
    public byte[] fel(long rad, Underlagsfel fel) {
        return rad(ut -> {
            ut.writeNumberProperty(RAD, rad);
            ut.writeArrayPropertyStart("fel");
            for (Underlagsfel.Fel ett : fel.fel()) {
                ut.writeStartObject();
                ut.writeStringProperty("pekare", ett.pekare());
                ut.writeStringProperty("text", ett.text());
                ut.writeEndObject();
            }
            ut.writeEndArray();
        });
    }

    /** That the line was not answered because of a fault of ours; ends its line. */
    public byte[] programfel(long rad) {
        return rad(ut -> {
            ut.writeNumberProperty(RAD, rad);
            ut.writeBooleanProperty("programfel", true);
        });
    }

    private interface Del {
        void skriv(JsonGenerator ut);
    }

    private byte[] rad(Del del) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator ut = mapper.createGenerator(bytes)) {
            ut.writeStartObject();
            del.skriv(ut);
            ut.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}

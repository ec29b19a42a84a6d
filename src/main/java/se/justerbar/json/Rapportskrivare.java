package se.justerbar.json;

import java.io.ByteArrayOutputStream;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Tolkningsregister;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON that ends its last line; the same report gives the same bytes. Safe to share between threads. */
public final class Rapportskrivare {
    private final ObjectWriter skrivare;

    /** A writer; make it once. */
    public Rapportskrivare() {
        DefaultIndenter rad = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter utseende = new DefaultPrettyPrinter();
        utseende.indentArraysWith(rad);
        utseende.indentObjectsWith(rad);
        this.skrivare = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build().writer().with(utseende);
    }

    /** The report as UTF-8 JSON. */
    public byte[] skriv(Granskning granskning) {
        return bytes(granskning);
    }

    /** The calendar as UTF-8 JSON. */
    public byte[] skriv(Kalenderblad blad) {
        return bytes(blad);
    }

    /** The points of the law and where a document shows them, as UTF-8 JSON. */
    public byte[] skriv(Lagkravsblad blad) {
        return bytes(blad);
    }

    /** The register of readings and contradictions as UTF-8 JSON. */
    public byte[] skriv(Tolkningsregister register) {
        return bytes(register);
    }

    private byte[] bytes(Object vad) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        skrivare.writeValue(ut, vad);
        ut.write('\n');
        return ut.toByteArray();
    }
}

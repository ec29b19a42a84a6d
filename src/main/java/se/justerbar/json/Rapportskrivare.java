package se.justerbar.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes a report as JSON that ends its last line; the same report gives the same bytes. Safe to share between threads. */
public final class Rapportskrivare {
    private final ObjectWriter skrivare;

    /** A writer; make it once. */
    public Rapportskrivare() {
        DefaultIndenter rad = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter utseende = new DefaultPrettyPrinter();
        utseende.indentArraysWith(rad);
        utseende.indentObjectsWith(rad);
        this.skrivare = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule().addSerializer(RaJson.class, new RaJson.Skrivare())).build().writer().with(utseende);
    }

    /** The report, a check, a calendar or another, as UTF-8 JSON with its parts in the order of the record. */
    public byte[] skriv(Record rapport) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        skrivare.writeValue(ut, rapport);
        ut.write('\n');
        return ut.toByteArray();
    }
}

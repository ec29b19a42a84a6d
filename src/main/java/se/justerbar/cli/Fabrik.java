package se.justerbar.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Makes the commands around the streams that they write to. */
final class Fabrik implements CommandLine.IFactory {
    private final Map<Class<?>, Supplier<Object>> kommandon;

    Fabrik(PrintStream ut, PrintWriter fel) {
        this.kommandon = Map.ofEntries(
                Map.entry(Tjansten.class, () -> new Tjansten(ut)),
                Map.entry(Partiet.class, () -> new Partiet(ut, fel)),
                Map.entry(Granska.class, () -> new Granska(ut, fel)),
                Map.entry(Tolkningar.class, () -> new Tolkningar(ut)),
                Map.entry(Lagkrav.class, () -> new Lagkrav(ut, fel)),
                Map.entry(Godkannanden.class, () -> new Godkannanden(ut, fel)),
                Map.entry(Godkann.class, () -> new Godkann(ut, fel)),
                Map.entry(Kalender.class, () -> new Kalender(ut)),
                Map.entry(Texten.class, () -> new Texten(ut, fel)),
                Map.entry(Granskarsvit.class, () -> new Granskarsvit(ut, fel)),
                Map.entry(Andra.class, () -> new Andra(ut, fel)),
                Map.entry(Steg.class, () -> new Steg(ut)),
                Map.entry(Schema.class, () -> new Schema(ut)),
                Map.entry(Verifiera.class, () -> new Verifiera(ut, fel)),
                Map.entry(Upprepa.class, () -> new Upprepa(ut, fel)),
                Map.entry(Gallra.class, () -> new Gallra(ut)),
                Map.entry(Kontrollera.class, () -> new Kontrollera(ut)),
                Map.entry(Kopiera.class, () -> new Kopiera(ut, fel)),
                Map.entry(Aterstall.class, () -> new Aterstall(ut, fel)),
                Map.entry(Exempel.class, () -> new Exempel(ut, fel)));
    }

    @Override
    public <K> K create(Class<K> klass) throws Exception {
        Supplier<Object> kommando = kommandon.get(klass);
        return kommando == null ? CommandLine.defaultFactory().create(klass) : klass.cast(kommando.get());
    }
}

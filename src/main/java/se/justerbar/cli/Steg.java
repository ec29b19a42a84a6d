package se.justerbar.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import se.justerbar.svit.Stegregister;

/** {@code justerbar steg}: lists the steps that a scenario can be written with. */
@Command(name = "steg", description = "Räknar upp de steg som ett scenario kan skrivas med, och orden som de tar.", synopsisHeading = "Användning: ",
        optionListHeading = "%nFlaggor:%n")
final class Steg implements Runnable {
    private final PrintStream ut;

    Steg(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public void run() {
        Stegregister register = Stegregister.load();
        register.steg().forEach((nyckelord, monster) -> {
            ut.println(nyckelord);
            monster.forEach(ett -> ut.println("  " + ett));
            ut.println();
        });
        ut.println("Orden inom klamrar; ett ord inom parentes kan utelämnas");
        Radtext text = new Radtext();
        register.ord().forEach((namn, vilka) -> text.rad(2, "{" + namn + "}: " + vilka));
        ut.print(text);
        ut.println();
        ut.println(register.antal() + " steg.");
    }
}

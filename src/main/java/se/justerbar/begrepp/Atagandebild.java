package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.justerbar.underlag.Atagande;
import se.justerbar.underlag.Slag;

/**
 * A decision near or after the end of a förbund. Rests on vastra-malardalen/avslutas-2023.
 *
 * @param slag       the kind of decision
 * @param beslutsdag the day of the decision
 * @param sistaDag   the last day of what the förbund is bound to
 * @param slut       the last day of the förbund
 */
public record Atagandebild(Uppgift<Slag> slag, Uppgift<LocalDate> beslutsdag, Uppgift<LocalDate> sistaDag, LocalDate slut) {
    private static final Set<Slag> AVVECKLING = EnumSet.of(Slag.arsredovisning, Slag.slutredovisning, Slag.likvidation, Slag.skifte, Slag.upplosning,
            Slag.avvecklingAvGammaltForbund, Slag.overforingAvTillgangar, Slag.avslutAvInsats);

    static Atagandebild av(Lage lage) {
        return new Atagandebild(lage.uppgift(lage.arende().slag(), "slag"), lage.beslutsdag(),
                lage.uppgift(lage.arende().atagande(), Atagande::sistaDag, "atagande/sistaDag"), lage.ram().datum("forbundets-sista-dag"));
    }

    /** Whether the decision is a part of winding up. */
    public boolean avveckling() {
        return slag.kand() && AVVECKLING.contains(slag.varde());
    }

    /** Whether the decision, or what it binds the förbund to, is known to come after the last day. */
    public boolean efterSlutet() {
        return efter(beslutsdag) || efter(sistaDag);
    }

    /** Whether both are known, and neither comes after the last day. */
    public boolean foreSlutet() {
        return beslutsdag.kand() && sistaDag.kand() && !efterSlutet();
    }

    private boolean efter(Uppgift<LocalDate> dag) {
        return dag.kand() && dag.varde().isAfter(slut);
    }
}

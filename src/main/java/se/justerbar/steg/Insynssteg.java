package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;

/** What the follow-up during the year and the annual account contain. */
public final class Insynssteg {
    private static final String ARSREDOVISNING = "/arenden/0/arsredovisning";
    private final Varld varld;

    /** Steps of one scenario. */
    public Insynssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )delårsuppföljningen innehåller en helårsprognos")
    public void prognos() {
        varld.satt("/arenden/0/delarsuppfoljning/helarsprognos", true);
    }

    @Givet("(att )delårsuppföljningen inte innehåller någon helårsprognos")
    public void ingenPrognos() {
        varld.satt("/arenden/0/delarsuppfoljning/helarsprognos", false);
    }

    @Givet("(att )en delårsuppföljning gjordes under året")
    public void gjord() {
        varld.satt(ARSREDOVISNING + "/delarsuppfoljningGjord", true);
    }

    @Givet("(att )ingen delårsuppföljning gjordes under året")
    public void inteGjord() {
        varld.satt(ARSREDOVISNING + "/delarsuppfoljningGjord", false);
    }

    @Givet("(att )årsredovisningen redovisar verksamhetens utfall")
    public void utfall() {
        varld.satt(ARSREDOVISNING + "/utfallRedovisat", true);
    }

    @Givet("(att )årsredovisningen inte redovisar verksamhetens utfall")
    public void ingetUtfall() {
        varld.satt(ARSREDOVISNING + "/utfallRedovisat", false);
    }

    @Givet("(att )årsredovisningen omfattar {dag} till {dag}")
    public void period(LocalDate fran, LocalDate till) {
        borjar(fran);
        slutar(till);
    }

    @Givet("(att )årsredovisningen börjar den {dag} och slutar en okänd dag")
    public void borjar(LocalDate fran) {
        varld.satt(ARSREDOVISNING + "/periodFran", fran);
    }

    @Givet("(att )årsredovisningen börjar en okänd dag och slutar den {dag}")
    public void slutar(LocalDate till) {
        varld.satt(ARSREDOVISNING + "/periodTill", till);
    }
}

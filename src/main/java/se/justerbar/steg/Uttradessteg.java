package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;

/** A member's notice of leaving: who decided, when, when it came in and when the member leaves. */
public final class Uttradessteg {
    private static final String UPPSAGNING = "/arenden/0/uppsagning/";
    private final Varld varld;

    /** Steps of one scenario. */
    public Uttradessteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att ){medlemmar} själv har beslutat att lämna")
    public void egetBeslut(List<String> medlem) {
        varld.satt(UPPSAGNING + "medlem", medlem.get(0));
        varld.satt(UPPSAGNING + "egetBeslut", true);
    }

    @Givet("(att )någon annan har beslutat att {medlemmar} ska lämna")
    public void annansBeslut(List<String> medlem) {
        varld.satt(UPPSAGNING + "medlem", medlem.get(0));
        varld.satt(UPPSAGNING + "egetBeslut", false);
    }

    @Givet("(att )någon annan har beslutat att en medlem ska lämna, oklart vilken")
    public void annansBeslutOmOkand() {
        varld.satt(UPPSAGNING + "egetBeslut", false);
    }

    @Givet("(att )det är okänt vem som har beslutat att {medlemmar} ska lämna")
    public void okantBeslut(List<String> medlem) {
        varld.satt(UPPSAGNING + "medlem", medlem.get(0));
    }

    @Givet("(att )en okänd medlem själv har beslutat att lämna")
    public void okandMedlem() {
        varld.satt(UPPSAGNING + "egetBeslut", true);
    }

    @Givet("(att )medlemmen beslutade att lämna den {dag}")
    public void beslutade(LocalDate dag) {
        varld.satt(UPPSAGNING + "beslutsdag", dag);
    }

    @Givet("(att )uppsägningen kom in den {dag}")
    public void inkom(LocalDate dag) {
        varld.satt(UPPSAGNING + "inkommen", dag);
    }

    @Givet("(att )utträdet är den {dag}")
    public void uttrade(LocalDate dag) {
        varld.satt(UPPSAGNING + "uttradesdag", dag);
    }
}

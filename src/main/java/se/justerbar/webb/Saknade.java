package se.justerbar.webb;

import se.justerbar.formular.Formular;
import se.justerbar.formular.Fraga;
import se.justerbar.formular.Utkast;
import se.justerbar.svar.Svarsvy;

/** A missing fact in the words of the form that asks for it. */
final class Saknade {
    private Saknade() {
    }

    /** With a link to where it is asked. */
    static Svarsvy.Saknad lankad(Formular formular, Utkast utkast, String pekare) {
        if (pekare.startsWith("/sammantrade/narvaro")) {
            return new Svarsvy.Saknad("Närvaro", "#narvaro");
        }
        if (pekare.startsWith("/sammantrade/platser")) {
            return new Svarsvy.Saknad("Styrelsens platser", "/styrelse");
        }
        String fraga = utkast.fraga(pekare);
        return new Svarsvy.Saknad(formular.fraga(utkast, fraga).text(), "#" + Fraga.idAv(fraga));
    }

    /** Without a link, where the answer is no longer asked for. */
    static Svarsvy.Saknad olankad(Formular formular, Utkast utkast, String pekare) {
        return new Svarsvy.Saknad(lankad(formular, utkast, pekare).text(), null);
    }
}

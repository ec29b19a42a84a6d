package se.justerbar.tjanst;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Answers with a problem where the container refuses a request by itself, as one that is no HTTP. */
final class Felvalv extends ErrorReportValve {

    /** Made by the container. */
    Felvalv() {
    }

    @Override
    protected void report(Request begaran, Response svar, Throwable orsak) {
        if (svar.getStatus() < 400 || svar.getContentWritten() > 0 || !svar.setErrorReported()) {
            return;
        }
        if (orsak != null) {
            Loggning.fel(orsak);
        }
        Problemslag slag = Problemslag.av(svar.getStatus());
        try {
            Svar.problem(begaran, svar, new Problemfel(slag, slag.titel() + ". " + slag.atgard()));
            svar.finishResponse();
        } catch (IOException e) {
            // Whoever asked is gone.
            Loggning.logg().fine("avbruten");
        }
    }
}

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
        Problemslag slag = Problemslag.av(svar.getStatus());
        // What somebody else sent wrong is no fault of ours; and nobody may fill the log by sending it.
        if (orsak != null && slag == Problemslag.felIProgrammet) {
            Loggning.fel(orsak);
        }
        try {
            Svar.huvud(svar);
            Svar.problem(begaran, svar, Problemfel.avRamen(slag));
            svar.finishResponse();
        } catch (IOException e) {
            // Whoever asked is gone.
            Loggning.logg().fine("avbruten");
        }
    }
}

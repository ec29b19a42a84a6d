package se.justerbar.tjanst;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.context.support.StandardServletEnvironment;
import se.justerbar.Justerbar;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Journalplats;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;

/** The service while it runs. Safe to share between threads. */
public final class Tjanst implements AutoCloseable {
    private static final int OVER_KON = 16;
    private final ServletWebServerApplicationContext sammanhang;
    private final Journal journal;
    private final Handler logg;

    private Tjanst(ServletWebServerApplicationContext sammanhang, Journal journal, Handler logg) {
        this.sammanhang = sammanhang;
        this.journal = journal;
        this.logg = logg;
    }

    /**
     * Starts the service. When this returns it is warm and answers; until then it listens to nobody.
     *
     * @param plats  where the journal is; it is begun where there is none
     * @param klocka what the time of an entry and the day of a check are read from
     * @throws se.justerbar.journal.Journalfel where the journal cannot be opened
     * @throws Installningsfel where it cannot listen as it is set
     */
    public static Tjanst starta(Installningar installningar, Journalplats plats, Clock klocka) {
        Journal journal = Journal.oppna(plats, klocka);
        Handler logg = Loggning.borja();
        try {
            return new Tjanst(kor(installningar, varm(), journal, klocka), journal, logg);
        } catch (RuntimeException e) {
            stang(journal, logg);
            throw lyssnarfel(installningar, e);
        }
    }

    private static void stang(Journal journal, Handler logg) {
        journal.close();
        Loggning.logg().removeHandler(logg);
    }

    /** The checker, once it has checked every example: the rules of every text are loaded then. */
    private static Justerbar varm() {
        Justerbar justerbar = Justerbar.load();
        Underlagslasare lasare = new Underlagslasare();
        Rapportskrivare skrivare = new Rapportskrivare();
        Exempelsamling.alla().keySet().forEach(namn -> skrivare.skriv(justerbar.granska(lasare.las(Exempelsamling.underlag(namn).orElseThrow()))));
        return justerbar;
    }

    private static ServletWebServerApplicationContext kor(Installningar installningar, Justerbar justerbar, Journal journal, Clock klocka) {
        // What the libraries log may hold what was sent; what somebody must know, Loggning says.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication program = new SpringApplication(Uppsattning.class);
        program.setWebApplicationType(WebApplicationType.SERVLET);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        program.setRegisterShutdownHook(false);
        program.setEnvironment(omgivning(installningar));
        program.addInitializers(sammanhang -> {
            GenericApplicationContext allmant = (GenericApplicationContext) sammanhang;
            allmant.registerBean(Installningar.class, () -> installningar);
            allmant.registerBean(Clock.class, () -> klocka);
            allmant.registerBean("justerbar", Justerbar.class, () -> justerbar);
            // Whoever opened it closes it, when the last request has been answered.
            allmant.registerBean("journal", Journal.class, () -> journal, definition -> definition.setDestroyMethodName(""));
        });
        return (ServletWebServerApplicationContext) program.run();
    }

    /** Only what is set here: no variable and no file beside the program shifts what it does. */
    private static StandardServletEnvironment omgivning(Installningar installningar) {
        Map<String, Object> varden = new HashMap<>();
        varden.put("spring.config.location", "classpath:/se/justerbar/tjanst/ramverk.properties");
        varden.put("server.address", installningar.adress());
        varden.put("server.port", installningar.port());
        varden.put("server.tomcat.threads.max", installningar.samtidiga() + installningar.ko() + OVER_KON);
        StandardServletEnvironment omgivning = new StandardServletEnvironment();
        omgivning.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        omgivning.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        omgivning.getPropertySources().addFirst(new MapPropertySource("justerbar", varden));
        return omgivning;
    }

    private static RuntimeException lyssnarfel(Installningar installningar, RuntimeException e) {
        for (Throwable orsak = e; orsak != null; orsak = orsak.getCause()) {
            if (orsak instanceof PortInUseException) {
                return new Installningsfel("Porten " + installningar.port() + " är upptagen. Stäng det som lyssnar där, eller ange en annan med --port.");
            }
            if (orsak instanceof WebServerException) {
                return new Installningsfel("Tjänsten kan inte lyssna på " + installningar.adress() + ", port " + installningar.port() + ". Ange en adress på den här datorn och en port som får öppnas.");
            }
        }
        return e;
    }

    /** Where it answers, as far as the machine itself knows. */
    public String adress() {
        return "http://" + sammanhang.getEnvironment().getProperty("server.address") + ":" + port() + Adresser.V1;
    }

    /** The port that it listens on. */
    public int port() {
        return sammanhang.getWebServer().getPort();
    }

    /** Takes no more requests, answers those that have begun, and closes the journal. */
    @Override
    public void close() {
        sammanhang.close();
        stang(journal, logg);
    }
}

package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.justerbar.underlag.Protokollsdel;
import se.justerbar.underlag.Slag;
import tools.jackson.databind.node.ObjectNode;

/** The minutes: what they hold, when they are signed and where the signing is made known. */
public final class Protokollsteg {
    private static final String PROTOKOLL = "/arenden/0/protokoll";
    private static final List<String> MYNDIGHETER = List.of("Försäkringskassan", "Arbetsförmedlingen");
    private static final Map<String, Protokollsdel> DEL = Map.of("vilka som tjänstgjorde", Protokollsdel.tjanstgorande, "ärendena", Protokollsdel.arenden,
            "yrkandena", Protokollsdel.yrkanden, "propositionsordningen", Protokollsdel.propositionsordning, "omröstningarna", Protokollsdel.omrostningar,
            "besluten", Protokollsdel.beslut, "vilka som deltog och hur de röstade", Protokollsdel.deltagande, "reservationerna", Protokollsdel.reservationer);
    private final Varld varld;

    /** Steps of one scenario. */
    public Protokollsteg(Varld varld) {
        this.varld = varld;
    }

    /** A part of the minutes. */
    @ParameterType("vilka som tjänstgjorde|ärendena|yrkandena|propositionsordningen|omröstningarna|besluten|vilka som deltog och hur de röstade|reservationerna")
    public Protokollsdel protokollsdel(String ord) {
        return DEL.get(ord);
    }

    /** What a notice is to say. */
    @ParameterType("vilken dag det är|var protokollet finns")
    public String anslagsuppgift(String ord) {
        return PROTOKOLL + (ord.startsWith("vilken") ? "/anslagenAngerDagen" : "/anslagenAngerForvaringsplatsen");
    }

    @Givet("att protokollet från sammanträdet den {dag} prövas den {dag}")
    public void protokollet(LocalDate dag, LocalDate kontrolldag) {
        varld.satt("/sammantrade/datum", dag);
        varld.satt("/kontrolldag", kontrolldag);
        varld.satt("/arenden/0/slag", Slag.protokoll);
        varld.satt(PROTOKOLL + "/innehaller", Stream.of(Protokollsdel.values()).map(Enum::name).toList());
        varld.satt(PROTOKOLL + "/innehallerKomplett", true);
    }

    @Givet("(att )det inte är känt vilken dag det prövas")
    public void okandKontrolldag() {
        varld.okant("/kontrolldag");
    }

    @Givet("(att )protokollet saknar {protokollsdel}")
    public void saknar(Protokollsdel del) {
        varld.satt(PROTOKOLL + "/innehaller", Stream.of(Protokollsdel.values()).filter(en -> en != del).map(Enum::name).toList());
    }

    @Givet("(att )det inte är känt om protokollet har fler delar")
    public void okandaDelar() {
        varld.okant(PROTOKOLL + "/innehallerKomplett");
    }

    @Givet("(att )det inte är känt vad protokollet innehåller")
    public void okantInnehall() {
        varld.okant(PROTOKOLL + "/innehaller");
    }

    @Givet("(att )protokollet är justerat den {dag}")
    public void justerat(LocalDate dag) {
        varld.satt(PROTOKOLL + "/justeringsdag", dag);
    }

    @Givet("(att )ledamoten för {medlemmar} har justerat det")
    public void justerare(List<String> plats) {
        varld.satt(PROTOKOLL + "/justerare", plats.get(0));
    }

    @Givet("(att )protokollet inte är justerat")
    public void ejJusterat() {
        varld.satt(PROTOKOLL + "/justerat", false);
    }

    @Givet("(att )protokollet är justerat en okänd dag")
    public void okandDag() {
        varld.satt(PROTOKOLL + "/justerat", true);
    }

    @Givet("(att )anslag sattes upp den {dag} på alla elva anslagstavlor och (togs )(ska tas )ned den {dag}")
    public void anslag(LocalDate upp, LocalDate ned) {
        varld.rader("/sammantrade/platser", rad -> !MYNDIGHETER.contains(rad.get("medlem").stringValue())).forEach(plats ->
                varld.rad(PROTOKOLL + "/anslag", "huvudman", plats.get("medlem").stringValue(), "uppsatt", upp, "nedtaget", ned));
        varld.satt(PROTOKOLL + "/anslagKomplett", true);
        varld.satt(PROTOKOLL + "/anslagenAngerDagen", true);
        varld.satt(PROTOKOLL + "/anslagenAngerForvaringsplatsen", true);
    }

    private void hos(List<String> huvudman, Consumer<ObjectNode> andra) {
        varld.rader(PROTOKOLL + "/anslag", rad -> huvudman.contains(rad.get("huvudman").stringValue())).forEach(andra);
    }

    @Givet("(att )anslaget hos {medlemmar} sattes upp först den {dag}")
    public void uppsatt(List<String> huvudman, LocalDate dag) {
        hos(huvudman, rad -> rad.put("uppsatt", dag.toString()));
    }

    @Givet("(att )anslaget hos {medlemmar} togs ned den {dag}")
    public void nedtaget(List<String> huvudman, LocalDate dag) {
        hos(huvudman, rad -> rad.put("nedtaget", dag.toString()));
    }

    @Givet("(att )det inte är känt när anslaget hos {medlemmar} sattes upp")
    public void okantUppsatt(List<String> huvudman) {
        hos(huvudman, rad -> rad.remove("uppsatt"));
    }

    @Givet("(att )det inte är känt när anslaget hos {medlemmar} togs ned")
    public void okantNedtaget(List<String> huvudman) {
        hos(huvudman, rad -> rad.remove("nedtaget"));
    }

    @Givet("(att )det inte är känt var anslaget hos {medlemmar} sitter")
    public void okandTavla(List<String> huvudman) {
        hos(huvudman, rad -> rad.remove("huvudman"));
    }

    @Givet("(att )inget anslag finns hos {medlemmar}")
    public void utan(List<String> huvudman) {
        varld.taBort(PROTOKOLL + "/anslag", rad -> huvudman.contains(rad.get("huvudman").stringValue()));
    }

    @Givet("(att )det inte är känt om det finns fler anslag")
    public void okandLista() {
        varld.okant(PROTOKOLL + "/anslagKomplett");
    }

    @Givet("(att )inget anslag har satts upp")
    public void inget() {
        varld.lista(PROTOKOLL + "/anslag");
    }

    @Givet("(att )anslagen inte säger {anslagsuppgift}")
    public void sagerInte(String pekare) {
        varld.satt(pekare, false);
    }

    @Givet("(att )det inte är känt om anslagen säger {anslagsuppgift}")
    public void okantOmSager(String pekare) {
        varld.okant(pekare);
    }
}

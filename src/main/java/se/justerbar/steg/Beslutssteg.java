package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Organ;

/** What a decision is about: whose name it bears, what individual it touches, what seat it moves. */
public final class Beslutssteg {
    private static final Map<String, String> LED = Map.of("samordnad", "samordnad", "arbetslivsinriktad", "arbetslivsinriktad",
            "rehabilitering", "rehabilitering", "för individer", "forIndivider");
    private final Varld varld;

    /** Steps of one scenario. */
    public Beslutssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )beslutet är fattat i namn av {string}")
    public void forbund(String namn) {
        varld.satt("/forbund", namn);
    }

    @Givet("(att )det inte är känt i vilket förbunds namn beslutet är fattat")
    public void okantForbund() {
        varld.okant("/forbund");
    }

    @Givet("(att )beslutet gäller en förmån för en enskild")
    public void forman() {
        varld.satt("/arenden/0/formanEllerRattighetForEnskild", true);
    }

    @Givet("(att )beslutet innefattar myndighetsutövning")
    public void myndighetsutovning() {
        varld.satt("/arenden/0/myndighetsutovning", true);
    }

    @Givet("(att )det inte är känt om beslutet innefattar myndighetsutövning")
    public void okandMyndighetsutovning() {
        varld.okant("/arenden/0/myndighetsutovning");
    }

    @Givet("(att )beslutet {flyttar} sätet")
    public void flyttar(Boolean flyttar) {
        varld.satt("/arenden/0/andring/sate", flyttar);
    }

    @Givet("(att )beslutet {andrar} medlemskretsen")
    public void andrar(Boolean andrar) {
        varld.satt("/arenden/0/andring/medlemskrets", andrar);
    }

    @Givet("(att )beslutet {andrar} namnet")
    public void andrarNamnet(Boolean andrar) {
        varld.satt("/arenden/0/andring/namn", andrar);
    }

    /** Whether something is moved. */
    @ParameterType("flyttar inte|flyttar")
    public Boolean flyttar(String ord) {
        return ord.equals("flyttar");
    }

    /** Whether something is changed. */
    @ParameterType("ändrar inte|ändrar")
    public Boolean andrar(String ord) {
        return ord.equals("ändrar");
    }

    @Givet("(att )tillsynen ligger hos {organ} i {word}")
    public void tillsyn(Organ organ, String kommun) {
        varld.satt("/arenden/0/arkivtillsyn/organ", organ);
        varld.satt("/arenden/0/arkivtillsyn/kommun", kommun);
    }

    @Givet("(att )det inte är känt om beslutet gäller en förmån för en enskild")
    public void okandForman() {
        varld.okant("/arenden/0/formanEllerRattighetForEnskild");
    }

    @Givet("(att )stödet gäller samverkan mellan parterna")
    public void stod() {
        varld.satt("/arenden/0/stod/mellanParterna", true);
    }

    @Givet("(att )stödet gäller samverkan mellan andra än parterna")
    public void stodAndra() {
        varld.satt("/arenden/0/stod/mellanParterna", false);
    }

    @Givet("(att )insatsen anges vara samordnad, arbetslivsinriktad, rehabilitering och för individer")
    public void insats() {
        LED.values().forEach(led -> varld.satt("/arenden/0/insats/" + led, true));
    }

    @Givet("(att )insatsen anges inte vara {led}")
    public void insatsInte(String led) {
        varld.satt("/arenden/0/insats/" + led, false);
    }

    @Givet("(att )det inte är känt om insatsen är {led}")
    public void insatsOkant(String led) {
        varld.okant("/arenden/0/insats/" + led);
    }

    /** One of the four words of the sentence on financing. */
    @ParameterType("samordnad|arbetslivsinriktad|rehabilitering|för individer")
    public String led(String ord) {
        return LED.get(ord);
    }

    @Givet("(att )kostnaderna {belopp} och {belopp} anges till summan {belopp}")
    public void kostnader(BigDecimal forsta, BigDecimal andra, BigDecimal summa) {
        varld.rad("/arenden/0/budget/kostnader", "post", "Den första", "belopp", forsta);
        varld.rad("/arenden/0/budget/kostnader", "post", "Den andra", "belopp", andra);
        varld.satt("/arenden/0/budget/summaKostnader", summa);
    }

    @Givet("(att )intäkterna {belopp} och {belopp} anges till summan {belopp}")
    public void intakter(BigDecimal forsta, BigDecimal andra, BigDecimal summa) {
        intakter(forsta, andra);
        varld.satt("/arenden/0/budget/summaIntakter", summa);
    }

    @Givet("(att )intäkterna är {belopp} och {belopp}")
    public void intakter(BigDecimal forsta, BigDecimal andra) {
        varld.rad("/arenden/0/budget/intakter", "post", "Den första", "belopp", forsta);
        varld.rad("/arenden/0/budget/intakter", "post", "Den andra", "belopp", andra);
    }

    @Givet("(att )kostnaderna är {belopp} och {belopp}")
    public void kostnader(BigDecimal forsta, BigDecimal andra) {
        varld.rad("/arenden/0/budget/kostnader", "post", "Den första", "belopp", forsta);
        varld.rad("/arenden/0/budget/kostnader", "post", "Den andra", "belopp", andra);
    }

    @Givet("(att )en kostnad inte har något belopp")
    public void okandKostnad() {
        varld.rad("/arenden/0/budget/kostnader", "post", "Den tredje");
    }

    @Givet("(att )bidrag lämnas av {medlemmar}")
    public void bidrag(List<String> medlemmar) {
        medlemmar.forEach(medlem -> varld.rad("/arenden/0/bidrag/bidrag", "medlem", medlem));
        varld.satt("/arenden/0/bidrag/bidragKomplett", true);
    }

    @Givet("(att )uppsägningen kommer från {medlemmar}")
    public void uppsagning(List<String> medlem) {
        varld.satt("/arenden/0/uppsagning/medlem", medlem.get(0));
    }

    @Givet("(att )valet av styrelse besätter alla platser")
    public void val() {
        varld.satt("/arenden/0/val/avserStyrelsen", true);
        varld.satt("/arenden/0/val/platser", varld.lista("/sammantrade/platser").deepCopy());
        varld.satt("/arenden/0/val/platserKomplett", true);
    }

    @Givet("(att )valet av styrelse lämnar platsen för {medlemmar} vakant")
    public void valVakant(List<String> medlem) {
        val();
        varld.rader("/arenden/0/val/platser", rad -> rad.get("medlem").stringValue().equals(medlem.get(0))).forEach(rad -> rad.put("ersattare", 0));
    }

    @Givet("(att )valet av styrelse har okänd utgång")
    public void valOkant() {
        varld.satt("/arenden/0/val/avserStyrelsen", true);
    }
}

package se.justerbar.sidor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.justerbar.begrepp.Svenska;
import se.justerbar.godkannande.Avsnittsdel;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.regelverk.Art;
import se.justerbar.regelverk.Daterat;
import se.justerbar.regelverk.Galler;
import se.justerbar.regelverk.Plikt;
import se.justerbar.underlag.Beskrivning;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** How what the texts hold as data is said in Swedish. Pure functions. */
final class Ordval {
    private Ordval() {
    }

    static String art(Art art) {
        return switch (art) {
            case duty -> "Skyldighet";
            case ban -> "Förbud";
            case power -> "Befogenhet";
            case quorum -> "Beslutförhet";
            case count -> "Antal";
            case deadline -> "Tidsgräns";
            case calculation -> "Beräkning";
            case condition -> "Villkor";
            case definition -> "Definition";
            case purpose -> "Ändamål";
            case fact -> "Uppgift";
        };
    }

    static String galler(Galler galler) {
        return (galler.slag() == null ? "Alla slag av beslut" : uppraknat(galler.slag(), Slag.values())) + " · beslutat av: "
                + (galler.organ() == null ? "vilket organ som helst" : uppraknat(galler.organ(), Organ.values()))
                + (galler.ocksaForeIkraft() ? " · också före ikraftträdandet" : "") + (galler.ocksaEfterIkraft() ? " · också efter att texten upphört att gälla" : "")
                + (galler.ocksaEjAvgjort() ? " · också när inget avgjordes i sak" : "");
    }

    private static <E extends Enum<E>> String uppraknat(Set<E> valda, E[] alla) {
        return Arrays.stream(alla).filter(valda::contains).map(Ordval::beskrivning).collect(Collectors.joining("; "));
    }

    private static String beskrivning(Enum<?> varde) {
        try {
            return varde.getDeclaringClass().getField(varde.name()).getAnnotation(Beskrivning.class).value().replaceFirst("\\.$", "");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The days on which something holds, and since when it was known. */
    static String tid(Daterat daterat) {
        return tid(daterat.fran(), daterat.till()) + ", känt sedan den " + Svenska.datum(daterat.kand());
    }

    static String tid(LocalDate fran, LocalDate till) {
        return "från den " + Svenska.datum(fran) + (till == null ? " tills vidare" : " till och med den " + Svenska.datum(till));
    }

    /** A value of a text: days in words, long numbers in groups, lists in a row. */
    static String varde(Object varde) {
        if (varde instanceof List<?> lista) {
            return lista.stream().map(Ordval::varde).collect(Collectors.joining("; "));
        }
        if (varde instanceof Map<?, ?> karta) {
            return karta.entrySet().stream().sorted(Comparator.comparing(post -> String.valueOf(post.getKey())))
                    .map(post -> post.getKey() + ": " + varde(post.getValue())).collect(Collectors.joining(" · "));
        }
        String text = String.valueOf(varde);
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Svenska.datum(LocalDate.parse(text));
        }
        if (text.matches("--\\d{2}-\\d{2}")) {
            // A year is needed to write a day in words, and is cut away again.
            return Svenska.datum(MonthDay.parse(text).atYear(2024)).replace(" 2024", "") + " varje år";
        }
        return text.matches("\\d{5,}") ? Svenska.heltal(Long.parseLong(text)) : text;
    }

    static String plikt(Plikt plikt, Glosor glosor) {
        String nar = switch (plikt.handelse()) {
            case arligen -> "varje år";
            case engang -> "på textens egen dag";
            case sammantrade -> "vid ett sammanträde";
            case uppsagning -> "när en medlem säger upp sig";
            case likvidation -> "vid likvidation";
        };
        return plikt.text().replace("{ar}", "året") + " – " + nar + plikt.rakningar().stream().map(rakning -> glosor.tal(rakning.tal())).distinct()
                .map(tal -> "; dagen ges av: " + tal).collect(Collectors.joining())
                + (plikt.fraga() == null ? "" : "; dagen beror på läsningen");
    }

    static String godkannande(Avsnittsstatus status) {
        if (status == null) {
            return "Godkännande inte känt: ingen fil med godkännanden lästes";
        }
        return switch (status.status()) {
            case godkant -> "Godkänt av " + vem(status.godkannande());
            case omprovas -> "Ska omprövas: godkändes av " + vem(status.godkannande()) + "; sedan dess är detta ändrat: "
                    + (status.andrat().isEmpty() ? "godkännandet självt" : Svenska.uppraknat(status.andrat().stream().map(Avsnittsdel::svenska).toList()));
            case inteGodkant -> "Inte godkänt av någon";
            case borttaget -> "Avsnittet finns inte längre";
        };
    }

    private static String vem(Avsnittsgodkannande godkannande) {
        return godkannande.namn() + " (" + godkannande.roll() + ") den " + Svenska.datum(godkannande.dag());
    }
}

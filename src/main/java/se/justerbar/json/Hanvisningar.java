package se.justerbar.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Delar;
import se.justerbar.underlag.Jav;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Omrostning;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Rost;
import se.justerbar.underlag.Sammantrade;
import se.justerbar.underlag.Underlag;
import se.justerbar.underlag.Yrkande;

/** What ties an underlag together: pointers to seats and matters lead somewhere, and a matter has only parts that its kind asks for. */
final class Hanvisningar {
    private final List<Underlagsfel.Fel> fel = new ArrayList<>();
    private final Map<String, Integer> platser = new HashMap<>();
    private final Map<String, Integer> arenden = new HashMap<>();
    private final boolean allaPlatser;
    private final boolean allaArenden;

    private Hanvisningar(Underlag underlag) {
        Sammantrade mote = underlag.sammantrade();
        List<Plats> lista = mote == null || mote.platser() == null ? List.of() : mote.platser();
        for (int i = 0; i < lista.size(); i++) {
            lista(platser, lista.get(i).id(), i, "/sammantrade/platser/" + i + "/id", "platsen");
        }
        // Where a seat may be missing from the list, or has no designation, a pointer to one that is not there is a gap and no fault.
        allaPlatser = mote != null && mote.platser() != null && Boolean.TRUE.equals(mote.platserKomplett()) && lista.stream().allMatch(plats -> plats.id() != null);
        for (int i = 0; underlag.arenden() != null && i < underlag.arenden().size(); i++) {
            lista(arenden, underlag.arenden().get(i).id(), i, "/arenden/" + i + "/id", "ärendet");
        }
        allaArenden = underlag.arenden() != null && underlag.arenden().stream().allMatch(arende -> arende.id() != null);
    }

    static List<Underlagsfel.Fel> fel(Underlag underlag) {
        Hanvisningar hanvisningar = new Hanvisningar(underlag);
        if (underlag.sammantrade() != null) {
            hanvisningar.narvaro(underlag.sammantrade().narvaro());
        }
        for (int i = 0; underlag.arenden() != null && i < underlag.arenden().size(); i++) {
            hanvisningar.arende("/arenden/" + i, underlag.arenden().get(i));
        }
        return hanvisningar.fel;
    }

    private void fel(String pekare, String text) {
        fel.add(new Underlagsfel.Fel(pekare, text));
    }

    private void lista(Map<String, Integer> kanda, String id, int rad, String pekare, String vad) {
        if (id != null && kanda.putIfAbsent(id, rad) != null) {
            fel(pekare, "två rader har beteckningen ”" + Felsvar.kort(id) + "”. Ge " + vad + " en egen.");
        }
    }

    private void plats(String id, String pekare) {
        if (id != null && allaPlatser && !platser.containsKey(id)) {
            fel(pekare, "platsen ”" + Felsvar.kort(id) + "” finns inte bland /sammantrade/platser. Lägg till den där eller rätta namnet.");
        }
    }

    private void narvaro(List<Narvaro> narvaro) {
        for (int i = 0; narvaro != null && i < narvaro.size(); i++) {
            Narvaro post = narvaro.get(i);
            String pekare = "/sammantrade/narvaro/" + i;
            plats(post.plats(), pekare + "/plats");
            plats(post.ersattareFor(), pekare + "/ersattareFor");
            Integer fran = arende(post.fran(), pekare + "/fran");
            Integer till = arende(post.till(), pekare + "/till");
            if (fran != null && till != null && fran > till) {
                fel(pekare, "det första ärendet kommer efter det sista. Byt plats på fran och till.");
            }
            if (Boolean.TRUE.equals(post.hela()) && (post.fran() != null || post.till() != null)) {
                fel(pekare + "/hela", "uppgiften gäller antingen hela sammanträdet eller från och till vissa ärenden. Ta bort det ena.");
            }
        }
    }

    private Integer arende(String id, String pekare) {
        if (id != null && allaArenden && !arenden.containsKey(id)) {
            fel(pekare, "ärendet ”" + Felsvar.kort(id) + "” finns inte bland /arenden. Lägg till det där eller rätta beteckningen.");
        }
        return id == null ? null : arenden.get(id);
    }

    private void arende(String pekare, Arende arende) {
        if (arende.ordforande() != null) {
            plats(arende.ordforande().plats(), pekare + "/ordforande/plats");
        }
        for (int i = 0; arende.jav() != null && i < arende.jav().size(); i++) {
            Jav jav = arende.jav().get(i);
            plats(jav.plats(), pekare + "/jav/" + i + "/plats");
        }
        for (int i = 0; arende.yrkanden() != null && i < arende.yrkanden().size(); i++) {
            Yrkande yrkande = arende.yrkanden().get(i);
            plats(yrkande.plats(), pekare + "/yrkanden/" + i + "/plats");
        }
        roster(pekare + "/omrostning/roster/", arende.omrostning());
        delar(pekare, arende);
    }

    private void roster(String pekare, Omrostning omrostning) {
        for (int i = 0; omrostning != null && omrostning.roster() != null && i < omrostning.roster().size(); i++) {
            Rost rost = omrostning.roster().get(i);
            plats(rost.plats(), pekare + i + "/plats");
        }
    }

    private void delar(String pekare, Arende arende) {
        Map<String, Object> delar = new java.util.LinkedHashMap<>();
        delar.put("andamal", arende.andamal());
        delar.put("insats", arende.insats());
        delar.put("stod", arende.stod());
        delar.put("budget", arende.budget());
        delar.put("bidrag", arende.bidrag());
        delar.put("delarsuppfoljning", arende.delarsuppfoljning());
        delar.put("arsredovisning", arende.arsredovisning());
        delar.put("revision", arende.revision());
        delar.put("forbundschef", arende.forbundschef());
        delar.put("val", arende.val());
        delar.put("arvoden", arende.arvoden());
        delar.put("vacktArende", arende.vacktArende());
        delar.put("yttrandebegaran", arende.yttrandebegaran());
        delar.put("uppsagning", arende.uppsagning());
        delar.put("likvidation", arende.likvidation());
        delar.put("skifte", arende.skifte());
        delar.put("slutredovisning", arende.slutredovisning());
        delar.put("upplosning", arende.upplosning());
        delar.put("arkivtillsyn", arende.arkivtillsyn());
        delar.put("andring", arende.andring());
        delar.put("bildande", arende.bildande());
        delar.forEach((del, innehall) -> {
            if (innehall != null && arende.slag() != null && !Delar.av(arende.slag()).contains(del)) {
                fel(pekare + "/" + del, "uppgifterna hör inte till ett beslut av slaget " + arende.slag()
                        + ". Ta bort dem, eller dela beslutet på två ärenden.");
            }
        });
        if (arende.omrostning() != null && arende.avgorande() == se.justerbar.underlag.Avgorande.acklamation) {
            fel(pekare + "/omrostning", "ärendet sägs vara avgjort med acklamation, men har en omröstning. Ta bort det ena.");
        }
    }
}

package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.exempel.Exempelsamling;

/** What the API is, its form, its examples, and what each sort of problem means. */
@RestController
@RequestMapping(path = Adresser.V1, produces = MediaType.APPLICATION_JSON_VALUE)
final class Inforesurs {
    private final Installningar.Kontakt kontakt;

    Inforesurs(Installningar installningar) {
        this.kontakt = installningar.kontakt();
    }

    /**
     * What the API is, by VER.06 of Digg's REST API-profil.
     *
     * @param apiName          its name
     * @param apiVersion       its version
     * @param apiReleased      the day of the version
     * @param apiDocumentation where it is described
     * @param apiStatus        whether it may be relied on
     * @param kontakt          whom to turn to
     */
    record Apiinfo(String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus, Installningar.Kontakt kontakt) {
    }

    /**
     * The examples.
     *
     * @param exempel the examples, in their order
     */
    record Exempellista(List<Exempelpost> exempel) {
    }

    /**
     * An example.
     *
     * @param namn what it is called
     * @param text what it shows, in Swedish
     */
    record Exempelpost(String namn, String text) {
    }

    /**
     * What a sort of problem means.
     *
     * @param typ    its address
     * @param titel  what it is, in Swedish
     * @param status the status of an answer that tells of it
     * @param atgard what to do, in Swedish
     */
    record Problembeskrivning(String typ, String titel, int status, String atgard) {
    }

    /** What the API is. */
    @GetMapping("/api-info")
    ResponseEntity<byte[]> info(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Apiinfo("justerbar", Justerbar.version(), Justerbar.slappt(), Adresser.V1 + "/openapi", "active", kontakt));
    }

    /** Its form, as OpenAPI. */
    @GetMapping("/openapi")
    ResponseEntity<byte[]> openapi(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(resurs("/se/justerbar/tjanst/openapi.json"));
    }

    /** The form of an underlag, as JSON Schema. */
    @GetMapping("/schema")
    ResponseEntity<byte[]> schema(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(resurs("/se/justerbar/underlag.schema.json"));
    }

    private static byte[] resurs(String namn) {
        try (InputStream in = Inforesurs.class.getResourceAsStream(namn)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples. */
    @GetMapping("/exempel")
    ResponseEntity<byte[]> exempel(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Exempellista(Exempelsamling.alla().entrySet().stream().map(ett -> new Exempelpost(ett.getKey(), ett.getValue())).toList()));
    }

    /** An example, ready to be sent. */
    @GetMapping("/exempel/{namn}")
    ResponseEntity<byte[]> ettExempel(@PathVariable("namn") String namn, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(Exempelsamling.underlag(namn).orElseThrow(() -> new Problemfel(Problemslag.finnsInte, "Inget exempel heter så. " + Adresser.V1
                + "/exempel räknar upp dem som finns.")));
    }

    /** What a sort of problem means. */
    @GetMapping("/problem/{namn}")
    ResponseEntity<byte[]> problem(@PathVariable("namn") String namn, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        Problemslag slag = Problemslag.av(namn).orElseThrow(() -> new Problemfel(Problemslag.finnsInte, "Inget slags problem heter så."));
        return Svar.json(new Problembeskrivning(slag.typ(), slag.titel(), slag.status(), slag.atgard()));
    }
}

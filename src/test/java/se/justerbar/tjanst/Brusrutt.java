package se.justerbar.tjanst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * A route of the service.
 *
 * @param metod its method
 * @param vag   its path, with names in braces
 */
record Brusrutt(String metod, String vag) {
    private static final List<String> DRIFT = List.of("", "/health", "/health/{del}", "/info", "/metrics", "/metrics/{matare}");

    /** Every route that a resource of the service declares, and those of the operations, so that none is forgotten. */
    static List<Brusrutt> alla() {
        List<Brusrutt> alla = new ArrayList<>(DRIFT.stream().map(vag -> new Brusrutt("GET", Adresser.DRIFT + vag)).toList());
        Arrays.stream(Uppsattning.class.getAnnotation(Import.class).value()).filter(klass -> klass.isAnnotationPresent(RestController.class))
                .flatMap(Brusrutt::av).filter(Brusrutt::finns).distinct().forEach(alla::add);
        return alla;
    }

    private static Stream<Brusrutt> av(Class<?> resurs) {
        RequestMapping allman = AnnotatedElementUtils.findMergedAnnotation(resurs, RequestMapping.class);
        String forst = allman == null || allman.path().length == 0 ? "" : allman.path()[0];
        return Arrays.stream(resurs.getDeclaredMethods()).sorted((a, b) -> a.toString().compareTo(b.toString()))
                .map(metod -> AnnotatedElementUtils.findMergedAnnotation(metod, RequestMapping.class)).filter(egen -> egen != null)
                .flatMap(egen -> Arrays.stream(egen.method()).map(RequestMethod::name)
                        .map(metod -> new Brusrutt(metod, forst + (egen.path().length == 0 ? "" : egen.path()[0]))));
    }

    /** The description is a resource that is made apart, and where it is not there is nothing to ask for. */
    private static boolean finns(Brusrutt rutt) {
        return !rutt.vag.endsWith("/openapi") || Tjanst.class.getResource("openapi.json") != null;
    }
}

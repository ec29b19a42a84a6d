package se.justerbar.tjanst;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import java.util.stream.Stream;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.info.InfoContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.info.InfoEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsEndpointAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.jvm.JvmMetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.system.SystemMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.justerbar.Justerbar;
import se.justerbar.journal.Bokforare;
import se.justerbar.journal.Journal;
import se.justerbar.protokoll.Protokollslasare;
import se.justerbar.webb.Utgivare;
import se.justerbar.webb.Vem;
import se.justerbar.webb.Webb;

/** Puts the service together, of just these parts: nothing is there because a jar happens to be. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, LifecycleAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class,
    ApplicationAvailabilityAutoConfiguration.class, JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
    EndpointAutoConfiguration.class, JacksonEndpointAutoConfiguration.class, WebEndpointAutoConfiguration.class, ManagementContextAutoConfiguration.class,
    ServletManagementContextAutoConfiguration.class, HealthContributorAutoConfiguration.class, HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class, AvailabilityHealthContributorAutoConfiguration.class, AvailabilityProbesAutoConfiguration.class,
    WebMvcHealthEndpointExtensionAutoConfiguration.class, InfoContributorAutoConfiguration.class, InfoEndpointAutoConfiguration.class,
    MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class, MetricsEndpointAutoConfiguration.class,
    JvmMetricsAutoConfiguration.class, SystemMetricsAutoConfiguration.class, ObservationAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
@Import({Sakerhet.class, Tillsyn.class, Felhanterare.class, Granskningsresurs.class, Provningsresurs.class, Partiresurs.class, Regelverksresurs.class,
    Kalenderresurs.class, Loggresurs.class, Inforesurs.class, Webb.class})
class Uppsattning {
    /** As much of a body that was refused is read and thrown away, so that the sender hears why. */
    private static final int KASTAS = 8 << 20;
    /** What a form may hold beside a file. */
    private static final int MARGINAL = 1 << 16;

    @Bean
    Bokforare bokforare(Justerbar justerbar, Journal journal) {
        return new Bokforare(justerbar, journal);
    }

    @Bean
    Hyresgast hyresgast(Installningar installningar) {
        return new Hyresgast(installningar.inloggning());
    }

    @Bean
    Vem vem(Hyresgast hyresgast) {
        return hyresgast::nu;
    }

    /** A file that is sent is held in memory and never laid on the disk, for it may hold names. */
    @Bean
    MultipartConfigElement filer() {
        return new MultipartConfigElement("", Protokollslasare.STORST, Protokollslasare.STORST + MARGINAL, Protokollslasare.STORST + MARGINAL);
    }

    @Bean
    Utgivare utgivare(Installningar installningar) {
        Installningar.Kontakt kontakt = installningar.kontakt();
        Installningar.Redogorelse redogorelse = installningar.redogorelse();
        return new Utgivare(kontakt.namn(), Stream.of(kontakt.url(), kontakt.epost()).filter(ett -> ett != null).toList(), redogorelse.forenlighet(), redogorelse.brister(),
                redogorelse.bedomd(), redogorelse.metod(), redogorelse.undantag9(), redogorelse.undantag12());
    }

    @Bean
    Ko ko(Installningar installningar) {
        return new Ko(installningar.samtidiga(), installningar.ko());
    }

    @Bean
    FilterRegistrationBean<Ytterfilter> ytterfilter() {
        return forst(new Ytterfilter(), 0);
    }

    @Bean
    FilterRegistrationBean<Vardfilter> vardfilter(Installningar installningar) {
        return forst(new Vardfilter(installningar), 1);
    }

    @Bean
    FilterRegistrationBean<Driftfilter> driftfilter() {
        return forst(new Driftfilter(), 2);
    }

    private static <F extends Filter> FilterRegistrationBean<F> forst(F filter, int plats) {
        FilterRegistrationBean<F> bona = new FilterRegistrationBean<>(filter);
        bona.setOrder(Ordered.HIGHEST_PRECEDENCE + plats);
        return bona;
    }

    /** The container refuses in our words too: its own page is taken away. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behallare() {
        return fabrik -> {
            fabrik.addConnectorCustomizers(anslutning -> anslutning.setProperty("maxSwallowSize", String.valueOf(KASTAS)));
            fabrik.addContextCustomizers(sammanhang -> {
                StandardHost vard = (StandardHost) sammanhang.getParent();
                Pipeline ror = vard.getPipeline();
                for (Valve ventil : ror.getValves()) {
                    if (ventil instanceof ErrorReportValve) {
                        ror.removeValve(ventil);
                    }
                }
                vard.setErrorReportValveClass(Felvalv.class.getName());
                ror.addValve(new Felvalv());
            });
        };
    }
}

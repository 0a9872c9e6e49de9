package id.satudata.hub.portal;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the portal's style sheet and drawings, and the query editor. */
@Configuration(proxyBeanMethods = false)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT_BY_BROWSERS = Duration.ofDays(30);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/yasqe/{file:yasqe\\.min\\.(?:js|css)}")
                .addResourceLocations("classpath:/" + SparqlEditor.FOLDER)
                .setCacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePublic());
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePublic());
    }
}

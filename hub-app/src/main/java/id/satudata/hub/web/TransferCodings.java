package id.satudata.hub.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Compresses answers for who accepts them compressed ({@code Accept-Encoding}), but never on the way alone ({@code TE}), which a
 * server may leave ({@code RFC 9110} 10.1.4): Perl's HTTP library asks for it and cannot read it, so OAI-PMH harvesters stop.
 */
@Component
final class TransferCodings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Unasked());
    }

    private static final class Unasked extends ValveBase {

        Unasked() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("TE");
            getNext().invoke(request, response);
        }
    }
}

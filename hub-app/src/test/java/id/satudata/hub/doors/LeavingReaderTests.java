package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Who leaves in the middle of an answer, as {@code curl | head} does, is no fault of the hub. */
@ExtendWith(OutputCaptureExtension.class)
class LeavingReaderTests extends CkanScene {

    private static final Filter LEAVING =
            (request, response, chain) -> chain.doFilter(request, new Abandoned((HttpServletResponse) response));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/3/action/package_search",
                "/api/3/action/package_list?callback=taruh",
                "/api/3/action/package_show?id=tidak-ada",
                "/api/3/action/tidak_ada"
            })
    void nothingIsLogged(String address, @Autowired WebApplicationContext context, CapturedOutput output) {
        var leaving = MockMvcTester.from(context, it -> it.addFilters(LEAVING).build());

        leaving.get().uri(address).exchange();

        assertThat(output).doesNotContain("Action /api/3/action", "ClientAbortException");
    }

    /** An answer nobody reads any more, as Tomcat has it. */
    private static final class Abandoned extends HttpServletResponseWrapper {

        Abandoned(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new ClientAbortException(new IOException("Broken pipe"));
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}

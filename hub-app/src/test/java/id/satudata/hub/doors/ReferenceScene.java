package id.satudata.hub.doors;

import id.satudata.hub.concept.Concepts;
import java.net.URI;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of the reference lists with somebody who asks at them. */
@DoorsTest
abstract class ReferenceScene {

    @Autowired
    MockMvcTester http;

    @Autowired
    Concepts concepts;

    MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }
}

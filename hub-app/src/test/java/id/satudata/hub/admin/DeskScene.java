package id.satudata.hub.admin;

import id.satudata.hub.security.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The operator's desk and somebody who visits it. */
@DeskTest
abstract class DeskScene {

    @Autowired
    MockMvcTester http;

    @Autowired
    TestKeys.Keys keys;

    DeskVisitor visitor() {
        return new DeskVisitor(http, keys.mayOperate());
    }
}

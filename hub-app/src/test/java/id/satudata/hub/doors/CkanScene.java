package id.satudata.hub.doors;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The actions of CKAN with somebody who asks them by GET. */
@DoorsTest
abstract class CkanScene {

    static final String POPULATION = "jumlah-penduduk-2025";

    @Autowired
    MockMvcTester http;

    @Autowired
    FakeSearch search;

    @AfterEach
    void searchIsBack() {
        search.away = false;
    }

    MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}

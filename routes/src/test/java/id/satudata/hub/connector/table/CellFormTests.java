package id.satudata.hub.connector.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | MISSING
                    -                   | MISSING
                    NA                  | MISSING
                    0                   | INTEGER
                    -12                 | INTEGER
                    1100                | INTEGER
                    0011                | TEXT
                    5108011203040001    | TEXT
                    .3739851            | DOT_DECIMAL
                    0.125               | DOT_DECIMAL
                    33.10               | DOT_DECIMAL
                    -7.15097            | DOT_DECIMAL
                    01.5                | TEXT
                    5.                  | TEXT
                    1.234               | DOT_ONCE
                    1.234.567           | DOT_GROUPED
                    51.08.01            | TEXT
                    51.08.01.2003       | TEXT
                    1.2.3               | TEXT
                    3,5                 | COMMA_DECIMAL
                    1,234               | COMMA_ONCE
                    1,234,567           | COMMA_GROUPED
                    1.234,50            | DOT_GROUPED_DECIMAL
                    1,234.50            | COMMA_GROUPED_DECIMAL
                    1.234,50,1          | TEXT
                    1-2                 | TEXT
                    1000 - 1999         | TEXT
                    12.30 WIB           | TEXT
                    2024-02-29          | DATE
                    2023-02-29          | TEXT
                    31/12/2024          | DATE
                    9/29/2013           | TEXT
                    2024-01-31T08:00:00 | DATE_TIME
                    2024-01-31 08:00    | DATE_TIME
                    2024-01-31T08:00:00+08:00 | DATE_TIME
                    2024-01-31T08:00:00Z | DATE_TIME
                    TRUE                | BOOLEAN
                    ya                  | TEXT
                    """)
    void tellsTheFormOfACell(String cell, CellForm form) {
        assertThat(CellForm.of(cell)).isEqualTo(form);
    }
}

/** The forms of statistical metadata (MS-Keg, MS-Var, MS-Ind of Peraturan BPS 5/2020): their answers and conditions. */
@NullMarked
package id.satudata.hub.mapping.statistik;

import org.jspecify.annotations.NullMarked;

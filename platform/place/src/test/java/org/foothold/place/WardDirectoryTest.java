package org.foothold.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WardDirectoryTest {

    @Test
    void aKnownPostcodeLiesInItsWard() throws IOException {
        WardDirectory directory = directory("\uFEFFward,postcode\r\nE05999001,ZS1 4AB\r\n\"E05999002\",\"zs25dd\"\r\n");
        assertThat(directory.wardOf(new Postcode("ZS1 4AB"))).contains(new WardCode("E05999001"));
        assertThat(directory.wardOf(new Postcode("ZS2 5DD"))).contains(new WardCode("E05999002"));
    }

    @Test
    void anUnknownPostcodeLiesNowhere() throws IOException {
        assertThat(directory("postcode,ward\nZS1 4AB,E05999001\n").wardOf(new Postcode("ZS9 9ZZ")))
                .isEmpty();
    }

    @Test
    void aLineThatIsNoEntryStopsTheReadingWithItsNumber() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> directory("postcode,ward\nZS1 4AB,E05999001\nZS1 4AB,Ladywood\n"))
                .withMessage("line 3 is not a postcode and a ward");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> directory("postcode,ward\nZS1 4AB\n"))
                .withMessage("line 2 is not a postcode and a ward");
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> directory("pcd,ward\n"))
                .withMessageContaining("postcode");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> directory(""));
    }

    @Test
    void aWardHasTheCodeOfTheStatisticalRegister() {
        assertThat(new WardCode("W05001234")).hasToString("W05001234");
        assertThatIllegalArgumentException().isThrownBy(() -> new WardCode("E06000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WardCode("e05011118"));
    }

    private static CsvWardDirectory directory(String csv) throws IOException {
        return CsvWardDirectory.read(new StringReader(csv));
    }
}

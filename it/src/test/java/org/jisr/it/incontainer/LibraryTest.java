package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.CodeSource;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import org.jisr.security.audit.LibraryPin;
import org.junit.jupiter.api.Test;

/** Which cryptography the application really runs on. */
class LibraryTest extends InContainer {
  private static final String PROVIDER = "org.bouncycastle.jce.provider.BouncyCastleProvider";
  private static final String HPKE = "org.bouncycastle.crypto.hpke.HPKE";

  @Test
  void bouncyCastleIsTheOneThatIsPackagedWithTheApplication() throws Exception {
    for (String name : new String[] {PROVIDER, HPKE}) {
      Class<?> type = Class.forName(name, true, LibraryPin.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      assertThat(source.getLocation().toString())
          .contains("jisr-ear", "lib/bcprov-jdk18on.jar")
          .doesNotContain("/modules/");
    }
  }

  @Test
  void itIsOfVersion186() throws Exception {
    Provider loaded =
        Class.forName(PROVIDER, true, LibraryPin.class.getClassLoader())
            .asSubclass(Provider.class)
            .getConstructor()
            .newInstance();
    assertThat(loaded.getVersionStr()).isEqualTo("1.86");
  }

  @Test
  void thePinAcceptsThisVersionAndRefusesToRunBelowAHigherOne() {
    LibraryPin.requireBouncyCastle("1.86");
    assertThatIllegalStateException()
        .isThrownBy(() -> LibraryPin.requireBouncyCastle("1.87"))
        .withMessage("Bouncy Castle 1.86 is loaded, at least 1.87 is needed");
  }

  /** The server has one of its own; ours serves the vault and is nobody else's. */
  @Test
  void ourLibraryIsRegisteredForNobodyElse() {
    assertThat(Arrays.stream(Security.getProviders()).map(each -> each.getClass().getClassLoader()))
        .doesNotContain(LibraryPin.class.getClassLoader());
  }
}

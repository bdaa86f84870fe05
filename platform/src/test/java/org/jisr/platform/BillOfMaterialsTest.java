package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the bills of materials name is what is delivered: neither more nor fewer, to the byte. */
class BillOfMaterialsTest {

  @Test
  void theBillNamesExactlyTheArchivesOfTheApplication() throws Exception {
    Map<String, String> delivered = new TreeMap<>();
    for (EarFile.Entry entry : EarFile.entries()) {
      if (entry.isArchive()) {
        delivered.put(entry.name(), sha256(entry.bytes()));
      }
    }
    Map<String, String> billed = new TreeMap<>();
    for (JsonObject component : components("META-INF/sbom/jisr.cdx.json")) {
      billed.put(placeOf(component), sha256Of(component));
    }
    assertThat(billed).isEqualTo(delivered);
    assertThat(billed).containsKey("lib/bcprov-jdk18on.jar");
  }

  @Test
  void theFrontEndsBillTravelsWithIt() throws IOException {
    assertThat(components("jisr-web.war!/META-INF/sbom/front-end.cdx.json"))
        .extracting(component -> component.getString("name"))
        .contains("preact", "@hpke/core");
  }

  private static Iterable<JsonObject> components(String bill) throws IOException {
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(EarFile.entry(bill).bytes()))) {
      return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  /** Our war and beans lie at the top, every library in {@code lib/}, without its version. */
  private static String placeOf(JsonObject component) {
    String name = component.getString("name");
    if (component.getString("purl").contains("type=war")) {
      return name + ".war";
    }
    return (component.getString("purl").contains("type=ejb") ? "" : "lib/") + name + ".jar";
  }

  private static String sha256Of(JsonObject component) {
    return component.getJsonArray("hashes").getValuesAs(JsonObject.class).stream()
        .filter(hash -> hash.getString("alg").equals("SHA-256"))
        .map(hash -> hash.getString("content"))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}

package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisr.it.PlantedCase;
import org.jisr.it.SampleReports;
import org.jisr.it.Visitor;
import org.jisr.platform.Account;
import org.jisr.platform.sample.SampleOrganisation;
import org.junit.jupiter.api.Test;

/**
 * Every page in both languages, on a phone and on a desk: it is the page it should be, reads in its
 * language's direction, need not be moved sideways, and breaks no rule of WCAG 2.2 AA that a
 * machine can see. The pictures are for people to look at.
 */
class EveryPageTest {
  private static final Path SCREENS = Path.of("../web/src/main/frontend/src/shell/screens.json");

  /** A desk at four times and at twice its size (WCAG 1.4.10, 1.4.4). */
  private static final int[] MAGNIFIED = {320, 640};

  /** One page as one person sees it. */
  private record Stop(String screen, String username, String address) {}

  @Test
  void everyPageFitsItsScreenInBothLanguages() throws IOException {
    List<Stop> stops = stops();
    assertThat(each(stops, Stop::screen)).isEqualTo(screens());
    List<String> troubles = new ArrayList<>();
    for (String username : each(stops, Stop::username)) {
      try (Phone phone = Phone.of(username)) {
        stops.stream()
            .filter(stop -> stop.username().equals(username))
            .forEach(stop -> look(phone, stop));
        troubles.addAll(phone.takeTroubles());
      }
    }
    assertThat(troubles).isEmpty();
  }

  private static void look(Phone phone, Stop stop) {
    String name =
        stop.screen().equals("home") ? "home-" + stop.username().replace('.', '-') : stop.screen();
    phone.asDesk();
    phone.open(stop.address());
    phone.isOn(stop.screen());
    phone.picture("every/" + name + "-desk-ar");
    phone.isAccessible(name + " desk ar");
    phone.speak("en", "English");
    phone.isOn(stop.screen());
    phone.picture("every/" + name + "-desk-en");
    phone.isAccessible(name + " desk en");
    phone.asPhone();
    phone.picture("every/" + name + "-phone-en");
    phone.isAccessible(name + " phone en");
    phone.tap("Menu");
    phone.speak("ar", "العربية");
    phone.isOn(stop.screen());
    phone.open(stop.address());
    phone.isOn(stop.screen());
    phone.picture("every/" + name + "-phone-ar");
    phone.isAccessible(name + " phone ar");
    for (int width : MAGNIFIED) {
      phone.fitsInto(name, width);
    }
  }

  private static List<Stop> stops() {
    PlantedCase planted =
        PlantedCase.planted(Visitor.signedIn("chair.maqal"), Visitor.signedIn("worker.centre"));
    String file = planted.fileAddress().replace("/api/survivor-files/", "/files/");
    List<Stop> stops = new ArrayList<>();
    for (Account account : Account.SAMPLES) {
      stops.add(new Stop("home", account.username(), "/"));
    }
    stops.add(new Stop("issues", "chair.maqal", "/issues"));
    stops.add(new Stop("issue-new", "chair.maqal", "/issues/new"));
    stops.add(new Stop("issue", "chair.maqal", planted.issueAddress().replace("/api", "")));
    stops.add(new Stop("meetings", "chair.maqal", "/meetings"));
    stops.add(new Stop("meeting", "chair.maqal", "/meetings/" + heldMeeting()));
    stops.add(new Stop("tasks", "police.supervisor", "/tasks"));
    stops.add(new Stop("task", "police.supervisor", "/tasks/" + task()));
    stops.add(new Stop("hand-over", "police.asmaee", "/hand-over"));
    stops.add(new Stop("centre", "worker.centre", "/centre"));
    stops.add(
        new Stop(
            "centre-hand-over", "worker.centre", planted.handOverAddress().replace("/api", "")));
    stops.add(new Stop("file", "worker.centre", file));
    stops.add(new Stop("refer", "worker.centre", file + "/referral"));
    stops.add(new Stop("services", "supervisor.centre", "/services"));
    stops.add(new Stop("referrals", "provider.legal", "/referrals"));
    stops.add(
        new Stop("referral", "provider.legal", planted.referralAddress().replace("/api", "")));
    stops.add(new Stop("reports", "commander", "/reports"));
    stops.add(new Stop("report", "commander", "/reports/" + SampleReports.newest()));
    String centre = "/organisations/" + SampleOrganisation.of("centre").id().value();
    someoneWaits("/api" + centre);
    stops.add(new Stop("organisations", "administrator", "/organisations"));
    stops.add(new Stop("organisation", "administrator", centre));
    stops.add(new Stop("proposed", "auditor", "/proposed-members"));
    return stops;
  }

  private static void someoneWaits(String organisation) {
    String newcomer =
        "{\"username\":\"newcomer.tour\",\"name\":\"عيّنة\",\"role\":\"case-worker\","
            + "\"oneTimePassword\":{\"password\":\"abcde-fghjk-mnpqr-stuvw\"}}";
    int status =
        Visitor.signedIn("administrator").post(organisation + "/people", newcomer).status();
    assertThat(status).isEqualTo(201);
  }

  private static String heldMeeting() {
    return Visitor.signedIn("chair.maqal")
        .get("/api/meetings")
        .array()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("state").equals("held"))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static String task() {
    return Visitor.signedIn("police.supervisor")
        .get("/api/tasks")
        .object()
        .getJsonArray("tasks")
        .getJsonObject(0)
        .getString("id");
  }

  private static Set<String> each(List<Stop> stops, Function<Stop, String> part) {
    return stops.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> screens() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(SCREENS))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(screen -> screen.getString("name"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

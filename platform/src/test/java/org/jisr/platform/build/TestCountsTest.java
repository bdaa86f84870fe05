package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jisr.platform.build.TestCounts.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {
  @TempDir Path checkout;

  @Test
  void everyKindIsCountedAndEveryFailureNamed() throws IOException {
    report(
        "ejb/target/surefire-reports/TEST-org.jisr.A.xml",
        """
        <testsuite><testcase classname="org.jisr.A" name="one"/>
        <testcase classname="org.jisr.A" name="two"><failure message="&#10;Expecting value&#10;to be true&#10;">
        at org.assertj.Assert.isTrue(Assert.java:9)
        at org.jisr.A.two(A.java:37)</failure></testcase>
        <testcase classname="org.jisr.A" name="three"><error message="broke"/></testcase>
        <testcase classname="org.jisr.A" name="four"><skipped/></testcase></testsuite>""");
    report(
        "ejb/target/surefire-reports/TEST-org.jisr.ArchitectureTest.xml",
        "<testsuite><testcase classname=\"org.jisr.ArchitectureTest\" name=\"arrows\"/></testsuite>");
    report(
        "it/target/failsafe-reports/TEST-org.jisr.it.browser.B.xml",
        "<testsuite><testcase classname=\"org.jisr.it.browser.B\" name=\"page\"/></testsuite>");
    report(
        "web/target/vitest.xml",
        "<testsuites><testsuite><testcase classname=\"src/a.test.ts\" name=\"x\"/></testsuite></testsuites>");

    TestCounts counts = TestCounts.of(checkout);

    assertThat(counts.byKind())
        .containsEntry("unit", new Count(1, 2, 1))
        .containsEntry("architecture", new Count(1, 0, 0))
        .containsEntry("in the browser", new Count(1, 0, 0))
        .containsEntry("front end", new Count(1, 0, 0));
    assertThat(counts.total()).isEqualTo(new Count(4, 2, 1));
    assertThat(counts.failures())
        .containsExactly(
            "org.jisr.A two: Expecting value to be true (A.java:37)", "org.jisr.A three: broke");
  }

  @Test
  void theReportsOfAnEarlierRunAreNotCounted() throws IOException {
    report(
        "ejb/target/surefire-reports/TEST-org.jisr.A.xml",
        "<testsuite><testcase classname=\"org.jisr.A\" name=\"one\"/></testsuite>");

    TestCounts.forget(checkout);

    assertThat(TestCounts.of(checkout).total()).isEqualTo(Count.NONE);
  }

  private void report(String path, String xml) throws IOException {
    Path file = checkout.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, xml);
  }
}

import Running
import Testing
import Verification

@Suite struct DriverEventsTests {
  @Test func `every key of a visit is read`() throws {
    let events = DriverEvents(
      in: Array(
        #"""
        {"event":"start","format":1}
        {"event":"visit","probe":3,"visit":2,"seconds":0.25,"value":{"repr":"'é'","str":"é","type":"str"},"raised":null,"names":[["x",{"repr":"[1]","type":"list"}]]}
        {"event":"visit","probe":4,"visit":1,"seconds":0,"value":null,"raised":{"type":"KeyError","mro":["KeyError","object"],"message":"'k'","line":2,"missing":null},"names":[]}

        """#.utf8))
    #expect(events.started)
    #expect(events.end == nil)
    #expect(
      events.visits == [
        .init(probe: 3, visit: 2): Visit(
          value: Value(repr: "'é'", str: "é", type: "str"),
          names: [.init(name: "x", value: Value(repr: "[1]", type: "list"))], seconds: 0.25),
        .init(probe: 4, visit: 1): Visit(
          raised: Raised(type: "KeyError", mro: ["KeyError", "object"], message: "'k'", line: 2)),
      ])
  }

  @Test(arguments: [
    "", "\n\n", "garbage", "{}", "[]", "{\"event\":5}", #"{"event":"news","format":1}"#,
    #"{"event":"visit","probe":1}"#, #"{"event":"visit","probe":1,"visit":1,"seconds":1e999}"#,
    #"{"event":"end","outcome":"nonsense","status":0}"#, #"{"event":"end","outcome":"fini"#, "\u{0}\u{1e}",
  ])
  func `what is no event it knows is passed over`(_ line: String) {
    let events = DriverEvents(
      in: Array("\(line)\n{\"event\":\"start\",\"format\":1,\"more\":[]}\n\(line)\n".utf8) + [0xFF, 0x0A])
    #expect(events.started)
    #expect(events.visits.isEmpty)
    #expect(events.end == nil)
  }
}

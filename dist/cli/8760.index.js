export const id = 8760;
export const ids = [8760];
export const modules = {
	51491: ((module) => {
		let cached = async function() {}.constructor;
		module.exports = () => cached;
	}),
	77655: ((module) => {
		let cached = async function* () {}.constructor;
		module.exports = () => cached;
	}),
	22639: ((module, __unused_webpack_exports, __webpack_require__) => {
		var bind = __webpack_require__(37564);
		var $apply = __webpack_require__(33945);
		var $call = __webpack_require__(88093);
		module.exports = __webpack_require__(31330) || bind.call($call, $apply);
	}),
	33945: ((module) => {
		module.exports = Function.prototype.apply;
	}),
	88093: ((module) => {
		module.exports = Function.prototype.call;
	}),
	88705: ((module, __unused_webpack_exports, __webpack_require__) => {
		var bind = __webpack_require__(37564);
		var $TypeError = __webpack_require__(73314);
		var $call = __webpack_require__(88093);
		var $actualApply = __webpack_require__(22639);
		module.exports = function callBindBasic(args) {
			if (args.length < 1 || typeof args[0] != "function") throw new $TypeError("a function is required");
			return $actualApply(bind, $call, args);
		};
	}),
	31330: ((module) => {
		module.exports = typeof Reflect < "u" && Reflect && Reflect.apply;
	}),
	23105: ((module, __unused_webpack_exports, __webpack_require__) => {
		var GetIntrinsic = __webpack_require__(60470);
		var callBindBasic = __webpack_require__(88705);
		var $indexOf = callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);
		module.exports = function callBoundIntrinsic(name, allowMissing) {
			var intrinsic = GetIntrinsic(name, !!allowMissing);
			if (typeof intrinsic == "function" && $indexOf(name, ".prototype.") > -1) return callBindBasic([intrinsic]);
			return intrinsic;
		};
	}),
	26669: ((module, __unused_webpack_exports, __webpack_require__) => {
		var callBind = __webpack_require__(88705);
		var gOPD = __webpack_require__(33170);
		var hasProtoAccessor;
		try {
			hasProtoAccessor = [].__proto__ === Array.prototype;
		} catch (e) {
			if (!e || typeof e != "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
		}
		var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
		var $Object = Object;
		var $getPrototypeOf = $Object.getPrototypeOf;
		module.exports = desc && typeof desc.get == "function" ? callBind([desc.get]) : typeof $getPrototypeOf == "function" && function getDunder(value) {
			return $getPrototypeOf(value == null ? value : $Object(value));
		};
	}),
	79094: ((module) => {
		var $defineProperty = Object.defineProperty || !1;
		if ($defineProperty) try {
			$defineProperty({}, "a", { value: 1 });
		} catch {
			$defineProperty = !1;
		}
		module.exports = $defineProperty;
	}),
	33056: ((module) => {
		module.exports = EvalError;
	}),
	31620: ((module) => {
		module.exports = Error;
	}),
	14585: ((module) => {
		module.exports = RangeError;
	}),
	46905: ((module) => {
		module.exports = ReferenceError;
	}),
	80105: ((module) => {
		module.exports = SyntaxError;
	}),
	73314: ((module) => {
		module.exports = TypeError;
	}),
	32578: ((module) => {
		module.exports = URIError;
	}),
	95399: ((module) => {
		module.exports = Object;
	}),
	99808: ((module) => {
		var toStr = Object.prototype.toString;
		var max = Math.max;
		var funcType = "[object Function]";
		var concatty = function concatty(a, b) {
			var arr = [];
			for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
			for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
			return arr;
		};
		var slicy = function slicy(arrLike, offset) {
			var arr = [];
			for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
			return arr;
		};
		var joiny = function(arr, joiner) {
			var str = "";
			for (var i = 0; i < arr.length; i += 1) {
				str += arr[i];
				i + 1 < arr.length && (str += joiner);
			}
			return str;
		};
		module.exports = function bind(that) {
			var target = this;
			if (typeof target != "function" || toStr.apply(target) !== funcType) throw TypeError("Function.prototype.bind called on incompatible " + target);
			var args = slicy(arguments, 1);
			var bound;
			var binder = function() {
				if (this instanceof bound) {
					var result = target.apply(this, concatty(args, arguments));
					if (Object(result) === result) return result;
					return this;
				}
				return target.apply(that, concatty(args, arguments));
			};
			var boundLength = max(0, target.length - args.length);
			var boundArgs = [];
			for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
			bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
			if (target.prototype) {
				var Empty = function Empty() {};
				Empty.prototype = target.prototype;
				bound.prototype = new Empty();
				Empty.prototype = null;
			}
			return bound;
		};
	}),
	37564: ((module, __unused_webpack_exports, __webpack_require__) => {
		var implementation = __webpack_require__(99808);
		module.exports = Function.prototype.bind || implementation;
	}),
	47228: ((module) => {
		let cached = function* () {}.constructor;
		module.exports = () => cached;
	}),
	60470: ((module, __unused_webpack_exports, __webpack_require__) => {
		var undefined;
		var $Object = __webpack_require__(95399);
		var $Error = __webpack_require__(31620);
		var $EvalError = __webpack_require__(33056);
		var $RangeError = __webpack_require__(14585);
		var $ReferenceError = __webpack_require__(46905);
		var $SyntaxError = __webpack_require__(80105);
		var $TypeError = __webpack_require__(73314);
		var $URIError = __webpack_require__(32578);
		var abs = __webpack_require__(55641);
		var floor = __webpack_require__(96171);
		var max = __webpack_require__(57147);
		var min = __webpack_require__(41017);
		var pow = __webpack_require__(56947);
		var round = __webpack_require__(42621);
		var sign = __webpack_require__(30156);
		var $gOPD = __webpack_require__(33170);
		var $defineProperty = __webpack_require__(79094);
		var throwTypeError = function() {
			throw new $TypeError();
		};
		var ThrowTypeError = $gOPD ? function() {
			try {
				arguments.callee;
				return throwTypeError;
			} catch {
				try {
					return $gOPD(arguments, "callee").get;
				} catch {
					return throwTypeError;
				}
			}
		}() : throwTypeError;
		var hasSymbols = __webpack_require__(23336)();
		var getProto = __webpack_require__(81967);
		var $ObjectGPO = __webpack_require__(91311);
		var $ReflectGPO = __webpack_require__(48681);
		var $apply = __webpack_require__(33945);
		var $call = __webpack_require__(88093);
		var needsEval = {};
		var TypedArray = typeof Uint8Array > "u" || !getProto ? undefined : getProto(Uint8Array);
		var INTRINSICS = {
			__proto__: null,
			"%AggregateError%": typeof AggregateError > "u" ? undefined : AggregateError,
			"%Array%": Array,
			"%ArrayBuffer%": typeof ArrayBuffer > "u" ? undefined : ArrayBuffer,
			"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
			"%AsyncFromSyncIteratorPrototype%": undefined,
			"%AsyncFunction%": needsEval,
			"%AsyncGenerator%": needsEval,
			"%AsyncGeneratorFunction%": needsEval,
			"%AsyncIteratorPrototype%": needsEval,
			"%Atomics%": typeof Atomics > "u" ? undefined : Atomics,
			"%BigInt%": typeof BigInt > "u" ? undefined : BigInt,
			"%BigInt64Array%": typeof BigInt64Array > "u" ? undefined : BigInt64Array,
			"%BigUint64Array%": typeof BigUint64Array > "u" ? undefined : BigUint64Array,
			"%Boolean%": Boolean,
			"%DataView%": typeof DataView > "u" ? undefined : DataView,
			"%Date%": Date,
			"%decodeURI%": decodeURI,
			"%decodeURIComponent%": decodeURIComponent,
			"%encodeURI%": encodeURI,
			"%encodeURIComponent%": encodeURIComponent,
			"%Error%": $Error,
			"%eval%": eval,
			"%EvalError%": $EvalError,
			"%Float16Array%": typeof Float16Array > "u" ? undefined : Float16Array,
			"%Float32Array%": typeof Float32Array > "u" ? undefined : Float32Array,
			"%Float64Array%": typeof Float64Array > "u" ? undefined : Float64Array,
			"%FinalizationRegistry%": typeof FinalizationRegistry > "u" ? undefined : FinalizationRegistry,
			"%Function%": Function,
			"%GeneratorFunction%": needsEval,
			"%Int8Array%": typeof Int8Array > "u" ? undefined : Int8Array,
			"%Int16Array%": typeof Int16Array > "u" ? undefined : Int16Array,
			"%Int32Array%": typeof Int32Array > "u" ? undefined : Int32Array,
			"%isFinite%": isFinite,
			"%isNaN%": isNaN,
			"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
			"%JSON%": typeof JSON == "object" ? JSON : undefined,
			"%Map%": typeof Map > "u" ? undefined : Map,
			"%MapIteratorPrototype%": typeof Map > "u" || !hasSymbols || !getProto ? undefined : getProto(new Map()[Symbol.iterator]()),
			"%Math%": Math,
			"%Number%": Number,
			"%Object%": $Object,
			"%Object.getOwnPropertyDescriptor%": $gOPD,
			"%parseFloat%": parseFloat,
			"%parseInt%": parseInt,
			"%Promise%": typeof Promise > "u" ? undefined : Promise,
			"%Proxy%": typeof Proxy > "u" ? undefined : Proxy,
			"%RangeError%": $RangeError,
			"%ReferenceError%": $ReferenceError,
			"%Reflect%": typeof Reflect > "u" ? undefined : Reflect,
			"%RegExp%": RegExp,
			"%Set%": typeof Set > "u" ? undefined : Set,
			"%SetIteratorPrototype%": typeof Set > "u" || !hasSymbols || !getProto ? undefined : getProto(new Set()[Symbol.iterator]()),
			"%SharedArrayBuffer%": typeof SharedArrayBuffer > "u" ? undefined : SharedArrayBuffer,
			"%String%": String,
			"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
			"%Symbol%": hasSymbols ? Symbol : undefined,
			"%SyntaxError%": $SyntaxError,
			"%ThrowTypeError%": ThrowTypeError,
			"%TypedArray%": TypedArray,
			"%TypeError%": $TypeError,
			"%Uint8Array%": typeof Uint8Array > "u" ? undefined : Uint8Array,
			"%Uint8ClampedArray%": typeof Uint8ClampedArray > "u" ? undefined : Uint8ClampedArray,
			"%Uint16Array%": typeof Uint16Array > "u" ? undefined : Uint16Array,
			"%Uint32Array%": typeof Uint32Array > "u" ? undefined : Uint32Array,
			"%URIError%": $URIError,
			"%WeakMap%": typeof WeakMap > "u" ? undefined : WeakMap,
			"%WeakRef%": typeof WeakRef > "u" ? undefined : WeakRef,
			"%WeakSet%": typeof WeakSet > "u" ? undefined : WeakSet,
			"%Function.prototype.call%": $call,
			"%Function.prototype.apply%": $apply,
			"%Object.defineProperty%": $defineProperty,
			"%Object.getPrototypeOf%": $ObjectGPO,
			"%Math.abs%": abs,
			"%Math.floor%": floor,
			"%Math.max%": max,
			"%Math.min%": min,
			"%Math.pow%": pow,
			"%Math.round%": round,
			"%Math.sign%": sign,
			"%Reflect.getPrototypeOf%": $ReflectGPO
		};
		if (getProto) try {
			null.error;
		} catch (e) {
			INTRINSICS["%Error.prototype%"] = getProto(getProto(e));
		}
		var getAsyncFunction = __webpack_require__(51491);
		var getGeneratorFunction = __webpack_require__(47228);
		var getAsyncGeneratorFunction = __webpack_require__(77655);
		var doEval = function doEval(name) {
			var value;
			if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0;
			else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0;
			else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0;
			else if (name === "%AsyncGenerator%") {
				var fn = doEval("%AsyncGeneratorFunction%");
				fn && (value = fn.prototype);
			} else if (name === "%AsyncIteratorPrototype%") {
				var gen = doEval("%AsyncGenerator%");
				gen && getProto && (value = getProto(gen.prototype));
			}
			INTRINSICS[name] = value;
			return value;
		};
		var LEGACY_ALIASES = {
			__proto__: null,
			"%ArrayBufferPrototype%": ["ArrayBuffer", "prototype"],
			"%ArrayPrototype%": ["Array", "prototype"],
			"%ArrayProto_entries%": [
				"Array",
				"prototype",
				"entries"
			],
			"%ArrayProto_forEach%": [
				"Array",
				"prototype",
				"forEach"
			],
			"%ArrayProto_keys%": [
				"Array",
				"prototype",
				"keys"
			],
			"%ArrayProto_values%": [
				"Array",
				"prototype",
				"values"
			],
			"%AsyncFunctionPrototype%": ["AsyncFunction", "prototype"],
			"%AsyncGenerator%": ["AsyncGeneratorFunction", "prototype"],
			"%AsyncGeneratorPrototype%": [
				"AsyncGeneratorFunction",
				"prototype",
				"prototype"
			],
			"%BooleanPrototype%": ["Boolean", "prototype"],
			"%DataViewPrototype%": ["DataView", "prototype"],
			"%DatePrototype%": ["Date", "prototype"],
			"%ErrorPrototype%": ["Error", "prototype"],
			"%EvalErrorPrototype%": ["EvalError", "prototype"],
			"%Float32ArrayPrototype%": ["Float32Array", "prototype"],
			"%Float64ArrayPrototype%": ["Float64Array", "prototype"],
			"%FunctionPrototype%": ["Function", "prototype"],
			"%Generator%": ["GeneratorFunction", "prototype"],
			"%GeneratorPrototype%": [
				"GeneratorFunction",
				"prototype",
				"prototype"
			],
			"%Int8ArrayPrototype%": ["Int8Array", "prototype"],
			"%Int16ArrayPrototype%": ["Int16Array", "prototype"],
			"%Int32ArrayPrototype%": ["Int32Array", "prototype"],
			"%JSONParse%": ["JSON", "parse"],
			"%JSONStringify%": ["JSON", "stringify"],
			"%MapPrototype%": ["Map", "prototype"],
			"%NumberPrototype%": ["Number", "prototype"],
			"%ObjectPrototype%": ["Object", "prototype"],
			"%ObjProto_toString%": [
				"Object",
				"prototype",
				"toString"
			],
			"%ObjProto_valueOf%": [
				"Object",
				"prototype",
				"valueOf"
			],
			"%PromisePrototype%": ["Promise", "prototype"],
			"%PromiseProto_then%": [
				"Promise",
				"prototype",
				"then"
			],
			"%Promise_all%": ["Promise", "all"],
			"%Promise_reject%": ["Promise", "reject"],
			"%Promise_resolve%": ["Promise", "resolve"],
			"%RangeErrorPrototype%": ["RangeError", "prototype"],
			"%ReferenceErrorPrototype%": ["ReferenceError", "prototype"],
			"%RegExpPrototype%": ["RegExp", "prototype"],
			"%SetPrototype%": ["Set", "prototype"],
			"%SharedArrayBufferPrototype%": ["SharedArrayBuffer", "prototype"],
			"%StringPrototype%": ["String", "prototype"],
			"%SymbolPrototype%": ["Symbol", "prototype"],
			"%SyntaxErrorPrototype%": ["SyntaxError", "prototype"],
			"%TypedArrayPrototype%": ["TypedArray", "prototype"],
			"%TypeErrorPrototype%": ["TypeError", "prototype"],
			"%Uint8ArrayPrototype%": ["Uint8Array", "prototype"],
			"%Uint8ClampedArrayPrototype%": ["Uint8ClampedArray", "prototype"],
			"%Uint16ArrayPrototype%": ["Uint16Array", "prototype"],
			"%Uint32ArrayPrototype%": ["Uint32Array", "prototype"],
			"%URIErrorPrototype%": ["URIError", "prototype"],
			"%WeakMapPrototype%": ["WeakMap", "prototype"],
			"%WeakSetPrototype%": ["WeakSet", "prototype"]
		};
		var bind = __webpack_require__(37564);
		var hasOwn = __webpack_require__(54076);
		var $concat = bind.call($call, Array.prototype.concat);
		var $spliceApply = bind.call($apply, Array.prototype.splice);
		var $replace = bind.call($call, String.prototype.replace);
		var $strSlice = bind.call($call, String.prototype.slice);
		var $exec = bind.call($call, RegExp.prototype.exec);
		var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
		var reEscapeChar = /\\(\\)?/g;
		var stringToPath = function stringToPath(string) {
			var first = $strSlice(string, 0, 1);
			var last = $strSlice(string, -1);
			if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
			else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
			var result = [];
			$replace(string, rePropName, function(match, number, quote, subString) {
				result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
			});
			return result;
		};
		var getBaseIntrinsic = function getBaseIntrinsic(name, allowMissing) {
			var intrinsicName = name;
			var alias;
			if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
				alias = LEGACY_ALIASES[intrinsicName];
				intrinsicName = "%" + alias[0] + "%";
			}
			if (hasOwn(INTRINSICS, intrinsicName)) {
				var value = INTRINSICS[intrinsicName];
				value === needsEval && (value = doEval(intrinsicName));
				if (value === void 0 && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
				return {
					alias,
					name: intrinsicName,
					value
				};
			}
			throw new $SyntaxError("intrinsic " + name + " does not exist!");
		};
		module.exports = function GetIntrinsic(name, allowMissing) {
			if (typeof name != "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
			if (arguments.length > 1 && typeof allowMissing != "boolean") throw new $TypeError("\"allowMissing\" argument must be a boolean");
			if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
			var parts = stringToPath(name);
			var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
			var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
			var intrinsicRealName = intrinsic.name;
			var value = intrinsic.value;
			var skipFurtherCaching = !1;
			var alias = intrinsic.alias;
			if (alias) {
				intrinsicBaseName = alias[0];
				$spliceApply(parts, $concat([0, 1], alias));
			}
			for (var i = 1, isOwn = !0; i < parts.length; i += 1) {
				var part = parts[i];
				var first = $strSlice(part, 0, 1);
				var last = $strSlice(part, -1);
				if ((first === "\"" || first === "'" || first === "`" || last === "\"" || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
				part !== "constructor" && isOwn || (skipFurtherCaching = !0);
				intrinsicBaseName += "." + part;
				intrinsicRealName = "%" + intrinsicBaseName + "%";
				if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName];
				else if (value != null) {
					if (!(part in value)) {
						if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
						return;
					}
					if ($gOPD && i + 1 >= parts.length) {
						var desc = $gOPD(value, part);
						isOwn = !!desc;
						value = isOwn && "get" in desc && !("originalValue" in desc.get) ? desc.get : value[part];
					} else {
						isOwn = hasOwn(value, part);
						value = value[part];
					}
					isOwn && !skipFurtherCaching && (INTRINSICS[intrinsicRealName] = value);
				}
			}
			return value;
		};
	}),
	91311: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(95399).getPrototypeOf || null;
	}),
	48681: ((module) => {
		module.exports = typeof Reflect < "u" && Reflect.getPrototypeOf || null;
	}),
	81967: ((module, __unused_webpack_exports, __webpack_require__) => {
		var reflectGetProto = __webpack_require__(48681);
		var originalGetProto = __webpack_require__(91311);
		var getDunderProto = __webpack_require__(26669);
		module.exports = reflectGetProto ? function getProto(O) {
			return reflectGetProto(O);
		} : originalGetProto ? function getProto(O) {
			if (!O || typeof O != "object" && typeof O != "function") throw TypeError("getProto: not an object");
			return originalGetProto(O);
		} : getDunderProto ? function getProto(O) {
			return getDunderProto(O);
		} : null;
	}),
	1174: ((module) => {
		module.exports = Object.getOwnPropertyDescriptor;
	}),
	33170: ((module, __unused_webpack_exports, __webpack_require__) => {
		var $gOPD = __webpack_require__(1174);
		if ($gOPD) try {
			$gOPD([], "length");
		} catch {
			$gOPD = null;
		}
		module.exports = $gOPD;
	}),
	23336: ((module, __unused_webpack_exports, __webpack_require__) => {
		var origSymbol = typeof Symbol < "u" && Symbol;
		var hasSymbolSham = __webpack_require__(61114);
		module.exports = function hasNativeSymbols() {
			if (typeof origSymbol != "function") return !1;
			if (typeof Symbol != "function") return !1;
			if (typeof origSymbol("foo") != "symbol") return !1;
			if (typeof Symbol("bar") != "symbol") return !1;
			return hasSymbolSham();
		};
	}),
	61114: ((module) => {
		module.exports = function hasSymbols() {
			if (typeof Symbol != "function" || typeof Object.getOwnPropertySymbols != "function") return !1;
			if (typeof Symbol.iterator == "symbol") return !0;
			var obj = {};
			var sym = Symbol("test");
			var symObj = Object(sym);
			if (typeof sym == "string") return !1;
			if (Object.prototype.toString.call(sym) !== "[object Symbol]") return !1;
			if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return !1;
			var symVal = 42;
			obj[sym] = symVal;
			for (var _ in obj) return !1;
			if (typeof Object.keys == "function" && Object.keys(obj).length !== 0) return !1;
			if (typeof Object.getOwnPropertyNames == "function" && Object.getOwnPropertyNames(obj).length !== 0) return !1;
			var syms = Object.getOwnPropertySymbols(obj);
			if (syms.length !== 1 || syms[0] !== sym) return !1;
			if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return !1;
			if (typeof Object.getOwnPropertyDescriptor == "function") {
				var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
				if (descriptor.value !== symVal || descriptor.enumerable !== !0) return !1;
			}
			return !0;
		};
	}),
	54076: ((module, __unused_webpack_exports, __webpack_require__) => {
		var call = Function.prototype.call;
		var $hasOwn = Object.prototype.hasOwnProperty;
		module.exports = __webpack_require__(37564).call(call, $hasOwn);
	}),
	55641: ((module) => {
		module.exports = Math.abs;
	}),
	96171: ((module) => {
		module.exports = Math.floor;
	}),
	77044: ((module) => {
		module.exports = Number.isNaN || function isNaN(a) {
			return a !== a;
		};
	}),
	57147: ((module) => {
		module.exports = Math.max;
	}),
	41017: ((module) => {
		module.exports = Math.min;
	}),
	56947: ((module) => {
		module.exports = Math.pow;
	}),
	42621: ((module) => {
		module.exports = Math.round;
	}),
	30156: ((module, __unused_webpack_exports, __webpack_require__) => {
		var $isNaN = __webpack_require__(77044);
		module.exports = function sign(number) {
			if ($isNaN(number) || number === 0) return number;
			return number < 0 ? -1 : 1;
		};
	}),
	60506: ((module, __unused_webpack_exports, __webpack_require__) => {
		var hasMap = typeof Map == "function" && Map.prototype;
		var mapSizeDescriptor = Object.getOwnPropertyDescriptor && hasMap ? Object.getOwnPropertyDescriptor(Map.prototype, "size") : null;
		var mapSize = hasMap && mapSizeDescriptor && typeof mapSizeDescriptor.get == "function" ? mapSizeDescriptor.get : null;
		var mapForEach = hasMap && Map.prototype.forEach;
		var mapEntries = hasMap && Map.prototype.entries;
		var hasSet = typeof Set == "function" && Set.prototype;
		var setSizeDescriptor = Object.getOwnPropertyDescriptor && hasSet ? Object.getOwnPropertyDescriptor(Set.prototype, "size") : null;
		var setSize = hasSet && setSizeDescriptor && typeof setSizeDescriptor.get == "function" ? setSizeDescriptor.get : null;
		var setForEach = hasSet && Set.prototype.forEach;
		var setValues = hasSet && Set.prototype.values;
		var weakMapHas = typeof WeakMap == "function" && WeakMap.prototype ? WeakMap.prototype.has : null;
		var weakSetHas = typeof WeakSet == "function" && WeakSet.prototype ? WeakSet.prototype.has : null;
		var weakRefDeref = typeof WeakRef == "function" && WeakRef.prototype ? WeakRef.prototype.deref : null;
		var booleanValueOf = Boolean.prototype.valueOf;
		var objectToString = Object.prototype.toString;
		var functionToString = Function.prototype.toString;
		var $match = String.prototype.match;
		var $slice = String.prototype.slice;
		var $replace = String.prototype.replace;
		var $toUpperCase = String.prototype.toUpperCase;
		var $toLowerCase = String.prototype.toLowerCase;
		var $test = RegExp.prototype.test;
		var $concat = Array.prototype.concat;
		var $join = Array.prototype.join;
		var $arrSlice = Array.prototype.slice;
		var $floor = Math.floor;
		var $max = Math.max;
		var $min = Math.min;
		var $round = Math.round;
		var $sqrt = Math.sqrt;
		var bigIntValueOf = typeof BigInt == "function" ? BigInt.prototype.valueOf : null;
		var gOPS = Object.getOwnPropertySymbols;
		var symToString = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? Symbol.prototype.toString : null;
		var hasShammedSymbols = typeof Symbol == "function" && typeof Symbol.iterator == "object";
		var toStringTag = typeof Symbol == "function" && Symbol.toStringTag && (hasShammedSymbols ? typeof Symbol.toStringTag == "object" : typeof Symbol.toStringTag == "symbol") ? Symbol.toStringTag : null;
		var isEnumerable = Object.prototype.propertyIsEnumerable;
		var gPO = (typeof Reflect == "function" ? Reflect.getPrototypeOf : Object.getPrototypeOf) || ([].__proto__ === Array.prototype ? function(O) {
			return O.__proto__;
		} : null);
		var mapIteratorNext = mapEntries && gPO ? gPO(mapEntries.call(new Map())).next : null;
		var setIteratorNext = setValues && gPO ? gPO(setValues.call(new Set())).next : null;
		var typedArrayProto = typeof Uint8Array == "function" && gPO ? gPO(Uint8Array.prototype) : null;
		var typedArrayTag = typedArrayProto && toStringTag ? getterOf(typedArrayProto, toStringTag) : null;
		var typedArrayLength = typedArrayProto ? getterOf(typedArrayProto, "length") : null;
		var typedArrayToString = /^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/;
		var typedArrayLengths = { __proto__: null };
		if (!typedArrayLength) {
			var TypedArrays = [
				typeof Int8Array == "function" && Int8Array,
				typeof Uint8Array == "function" && Uint8Array,
				typeof Uint8ClampedArray == "function" && Uint8ClampedArray,
				typeof Int16Array == "function" && Int16Array,
				typeof Uint16Array == "function" && Uint16Array,
				typeof Int32Array == "function" && Int32Array,
				typeof Uint32Array == "function" && Uint32Array,
				typeof Float32Array == "function" && Float32Array,
				typeof Float64Array == "function" && Float64Array
			];
			for (var ta = 0; ta < TypedArrays.length; ta++) {
				var TypedArray = TypedArrays[ta];
				var lengthGetter = TypedArray && getterOf(TypedArray.prototype, "length");
				lengthGetter && (typedArrayLengths[toStr(new TypedArray(0))] = lengthGetter);
			}
		}
		function addNumericSeparator(num, str) {
			if (num === Infinity || num === -Infinity || num !== num || num && num > -1e3 && num < 1e3 || $test.call(/e/, str)) return str;
			var sepRegex = /[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
			if (typeof num == "number") {
				var int = num < 0 ? -$floor(-num) : $floor(num);
				if (int !== num) {
					var intStr = String(int);
					var dec = $slice.call(str, intStr.length + 1);
					return $replace.call(intStr, sepRegex, "$&_") + "." + $replace.call($replace.call(dec, /([0-9]{3})/g, "$&_"), /_$/, "");
				}
			}
			return $replace.call(str, sepRegex, "$&_");
		}
		var utilInspect = __webpack_require__(58502);
		var getStringWidth = __webpack_require__(63077);
		var inspectCustom = utilInspect.custom;
		var inspectSymbol = isSymbol(inspectCustom) ? inspectCustom : null;
		var quotes = {
			__proto__: null,
			double: "\"",
			single: "'"
		};
		var quoteREs = {
			__proto__: null,
			double: /(["\\])/g,
			single: /(['\\])/g
		};
		module.exports = function inspect_(obj, options, depth, seen, breakState) {
			var opts = options || {};
			if (has(opts, "quoteStyle") && !has(quotes, opts.quoteStyle)) throw TypeError("option \"quoteStyle\" must be \"single\" or \"double\"");
			if (has(opts, "maxStringLength") && (typeof opts.maxStringLength == "number" ? opts.maxStringLength < 0 && opts.maxStringLength !== Infinity : opts.maxStringLength !== null)) throw TypeError("option \"maxStringLength\", if provided, must be a non-negative integer, Infinity, or `null`");
			if (has(opts, "maxCollectionLength") && opts.maxCollectionLength !== null && opts.maxCollectionLength !== Infinity && !(typeof opts.maxCollectionLength == "number" && opts.maxCollectionLength >= 0 && $floor(opts.maxCollectionLength) === opts.maxCollectionLength)) throw TypeError("option \"maxCollectionLength\", if provided, must be a non-negative integer, Infinity, or `null`");
			var maxCollectionLength = typeof opts.maxCollectionLength == "number" ? opts.maxCollectionLength : Infinity;
			var customInspect = !has(opts, "customInspect") || opts.customInspect;
			if (typeof customInspect != "boolean" && customInspect !== "symbol") throw TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");
			if (has(opts, "indent") && opts.indent !== null && opts.indent !== "	" && !(parseInt(opts.indent, 10) === opts.indent && opts.indent > 0)) throw TypeError("option \"indent\" must be \"\\t\", an integer > 0, or `null`");
			if (has(opts, "numericSeparator") && typeof opts.numericSeparator != "boolean") throw TypeError("option \"numericSeparator\", if provided, must be `true` or `false`");
			var numericSeparator = opts.numericSeparator;
			if (has(opts, "multilineStrings") && typeof opts.multilineStrings != "boolean") throw TypeError("option \"multilineStrings\", if provided, must be `true` or `false`");
			var hasBreakLength = has(opts, "breakLength");
			if (hasBreakLength && opts.breakLength !== Infinity && (typeof opts.breakLength != "number" || opts.breakLength < 0 || parseInt(opts.breakLength, 10) !== opts.breakLength)) throw TypeError("option \"breakLength\", if provided, must be a non-negative integer or `Infinity`");
			if (obj === void 0) return "undefined";
			if (obj === null) return "null";
			if (typeof obj == "boolean") return obj ? "true" : "false";
			if (typeof obj == "string") return inspectString(obj, opts);
			if (typeof obj == "number") {
				if (obj === 0) return Infinity / obj > 0 ? "0" : "-0";
				var str = String(obj);
				return numericSeparator ? addNumericSeparator(obj, str) : str;
			}
			if (typeof obj == "bigint") {
				var bigIntStr = String(obj) + "n";
				return numericSeparator ? addNumericSeparator(obj, bigIntStr) : bigIntStr;
			}
			var maxDepth = opts.depth === void 0 ? 5 : opts.depth;
			depth === void 0 && (depth = 0);
			if (depth >= maxDepth && maxDepth > 0 && typeof obj == "object") return isArray(obj) ? "[Array]" : "[Object]";
			var indent = getIndent(hasBreakLength && (opts.indent === void 0 || opts.indent === null) ? { indent: 2 } : opts, depth);
			var layout = hasBreakLength ? {
				breakLength: opts.breakLength,
				depth,
				indent,
				maxCollectionLength,
				state: breakState || { currentDepth: depth }
			} : null;
			if (seen === void 0) seen = [];
			else if (indexOf(seen, obj) >= 0) return "[Circular]";
			function inspect(value, from, noIndent) {
				var nextSeen = seen;
				if (from) {
					nextSeen = $arrSlice.call(seen);
					nextSeen.push(from);
				}
				if (noIndent && !layout) {
					var newOpts = { depth: opts.depth };
					has(opts, "quoteStyle") && (newOpts.quoteStyle = opts.quoteStyle);
					has(opts, "maxCollectionLength") && (newOpts.maxCollectionLength = opts.maxCollectionLength);
					return inspect_(value, newOpts, depth + 1, nextSeen);
				}
				return inspect_(value, opts, depth + 1, nextSeen, layout ? layout.state : breakState);
			}
			function enter() {
				if (layout) {
					var previousDepth = layout.state.currentDepth;
					layout.state.currentDepth = depth;
					return previousDepth;
				}
				return null;
			}
			function leaveIfEmpty(entries, previousDepth) {
				layout && entries.length === 0 && (layout.state.currentDepth = previousDepth);
			}
			if (typeof obj == "function" && !isRegExp(obj)) {
				var name = nameOf(obj);
				var fnDepth = enter();
				var keys = arrObjKeys(obj, inspect);
				leaveIfEmpty(keys, fnDepth);
				if (layout && keys.length > 0) return breakLines(keys, bracesOf("{", "}", "[Function" + (name ? ": " + name : " (anonymous)") + "]", " "), layout);
				return "[Function" + (name ? ": " + name : " (anonymous)") + "]" + (keys.length > 0 ? " { " + $join.call(keys, ", ") + " }" : "");
			}
			if (isSymbol(obj)) {
				var symString = hasShammedSymbols ? $replace.call(String(obj), /^(Symbol\(.*\))_[^)]*$/, "$1") : symToString.call(obj);
				return typeof obj == "object" && !hasShammedSymbols ? markBoxed(symString) : symString;
			}
			if (isElement(obj)) {
				var s = "<" + $toLowerCase.call(String(obj.nodeName));
				var attrs = obj.attributes || [];
				for (var i = 0; i < attrs.length; i++) s += " " + attrs[i].name + "=" + wrapQuotes(quote(attrs[i].value), "double", opts);
				s += ">";
				obj.childNodes && obj.childNodes.length && (s += "...");
				s += "</" + $toLowerCase.call(String(obj.nodeName)) + ">";
				return s;
			}
			if (isArray(obj)) {
				if (obj.length === 0) return "[]";
				enter();
				var xs = arrObjKeys(obj, inspect, maxCollectionLength);
				if (layout) return breakLines(xs, bracesOf("[", "]", "", " "), layout, obj);
				if (indent && !singleLineValues(xs)) return "[" + indentedJoin(xs, indent) + "]";
				return "[ " + $join.call(xs, ", ") + " ]";
			}
			if (isError(obj)) {
				var errorDepth = enter();
				var parts = arrObjKeys(obj, inspect);
				!("cause" in Error.prototype) && "cause" in obj && !isEnumerable.call(obj, "cause") && (parts = $concat.call(["[cause]: " + inspect(obj.cause)], parts));
				leaveIfEmpty(parts, errorDepth);
				if (parts.length === 0) return "[" + String(obj) + "]";
				if (layout) return breakLines(parts, bracesOf("{ [" + String(obj) + "]", "}", "", " "), layout);
				return "{ [" + String(obj) + "] " + $join.call(parts, ", ") + " }";
			}
			if (typeof obj == "object" && customInspect) {
				if (inspectSymbol && typeof obj[inspectSymbol] == "function" && utilInspect) return utilInspect(obj, { depth: maxDepth - depth });
				else if (customInspect !== "symbol" && typeof obj.inspect == "function") return obj.inspect();
			}
			if (isMap(obj)) {
				var mapParts = [];
				var mapDepth = enter();
				if (mapIteratorNext && maxCollectionLength < mapSize.call(obj)) {
					var mapIterator = mapEntries.call(obj);
					var mapStep;
					for (; mapParts.length < maxCollectionLength && !(mapStep = mapIteratorNext.call(mapIterator)).done;) mapParts.push(inspect(mapStep.value[0], obj, !0) + " => " + inspect(mapStep.value[1], obj));
				} else mapForEach && mapForEach.call(obj, function(value, key) {
					mapParts.length < maxCollectionLength && mapParts.push(inspect(key, obj, !0) + " => " + inspect(value, obj));
				});
				var mapLength = mapSize.call(obj);
				maxCollectionLength !== Infinity && mapLength > mapParts.length && mapParts.push(moreItems(mapLength - mapParts.length));
				leaveIfEmpty(mapParts, mapDepth);
				if (layout) return breakLines(mapParts, bracesOf("Map (" + mapLength + ") {", "}", "", ""), layout);
				return collectionOf("Map", mapLength, mapParts, indent);
			}
			if (isSet(obj)) {
				var setParts = [];
				var setDepth = enter();
				if (setIteratorNext && maxCollectionLength < setSize.call(obj)) {
					var setIterator = setValues.call(obj);
					var setStep;
					for (; setParts.length < maxCollectionLength && !(setStep = setIteratorNext.call(setIterator)).done;) setParts.push(inspect(setStep.value, obj));
				} else setForEach && setForEach.call(obj, function(value) {
					setParts.length < maxCollectionLength && setParts.push(inspect(value, obj));
				});
				var setLength = setSize.call(obj);
				maxCollectionLength !== Infinity && setLength > setParts.length && setParts.push(moreItems(setLength - setParts.length));
				leaveIfEmpty(setParts, setDepth);
				if (layout) return breakLines(setParts, bracesOf("Set (" + setLength + ") {", "}", "", ""), layout);
				return collectionOf("Set", setLength, setParts, indent);
			}
			if (isWeakMap(obj)) return weakCollectionOf("WeakMap");
			if (isWeakSet(obj)) return weakCollectionOf("WeakSet");
			if (isWeakRef(obj)) return weakCollectionOf("WeakRef");
			if (isNumber(obj)) return markBoxed(inspect(Number(obj)));
			if (isBigInt(obj)) return markBoxed(inspect(bigIntValueOf.call(obj)));
			if (isBoolean(obj)) return markBoxed(booleanValueOf.call(obj));
			if (isString(obj)) return markBoxed(inspect(String(obj)));
			if (typeof window < "u" && obj === window) return "{ [object Window] }";
			if (typeof globalThis < "u" && obj === globalThis || typeof global < "u" && obj === global) return "{ [object globalThis] }";
			if (!isDate(obj) && !isRegExp(obj)) {
				var objectDepth = enter();
				var ys = arrObjKeys(obj, inspect, maxCollectionLength);
				leaveIfEmpty(ys, objectDepth);
				var isPlainObject = gPO ? gPO(obj) === Object.prototype : obj instanceof Object || obj.constructor === Object;
				var protoTag = (gPO ? gPO(obj) === null : !(obj instanceof Object)) ? "null prototype" : "";
				var stringTag = !isPlainObject && toStringTag && Object(obj) === obj && toStringTag in obj ? $slice.call(toStr(obj), 8, -1) : protoTag ? "Object" : "";
				var tag = (isPlainObject || typeof obj.constructor != "function" ? "" : obj.constructor.name ? obj.constructor.name + " " : "") + (stringTag || protoTag ? "[" + $join.call($concat.call([], stringTag || [], protoTag || []), ": ") + "] " : "");
				if (ys.length === 0) return tag + "{}";
				if (layout) return breakLines(ys, bracesOf(tag + "{", "}", "", " "), layout);
				if (indent) return tag + "{" + indentedJoin(ys, indent) + "}";
				return tag + "{ " + $join.call(ys, ", ") + " }";
			}
			return String(obj);
		};
		function wrapQuotes(s, defaultStyle, opts) {
			var quoteChar = quotes[opts.quoteStyle || defaultStyle];
			return quoteChar + s + quoteChar;
		}
		function quote(s) {
			return $replace.call(String(s), /"/g, "&quot;");
		}
		function canTrustToString(obj) {
			return !toStringTag || !(typeof obj == "object" && (toStringTag in obj || obj[toStringTag] !== void 0));
		}
		function isArray(obj) {
			return toStr(obj) === "[object Array]" && canTrustToString(obj);
		}
		function isDate(obj) {
			return toStr(obj) === "[object Date]" && canTrustToString(obj);
		}
		function isRegExp(obj) {
			return toStr(obj) === "[object RegExp]" && canTrustToString(obj);
		}
		function isError(obj) {
			return toStr(obj) === "[object Error]" && canTrustToString(obj);
		}
		function isString(obj) {
			return toStr(obj) === "[object String]" && canTrustToString(obj);
		}
		function isNumber(obj) {
			return toStr(obj) === "[object Number]" && canTrustToString(obj);
		}
		function isBoolean(obj) {
			return toStr(obj) === "[object Boolean]" && canTrustToString(obj);
		}
		function isSymbol(obj) {
			if (hasShammedSymbols) return obj && typeof obj == "object" && obj instanceof Symbol;
			if (typeof obj == "symbol") return !0;
			if (!obj || typeof obj != "object" || !symToString) return !1;
			try {
				symToString.call(obj);
				return !0;
			} catch {}
			return !1;
		}
		function isBigInt(obj) {
			if (!obj || typeof obj != "object" || !bigIntValueOf) return !1;
			try {
				bigIntValueOf.call(obj);
				return !0;
			} catch {}
			return !1;
		}
		var hasOwn = Object.prototype.hasOwnProperty || function(key) {
			return key in this;
		};
		function has(obj, key) {
			return hasOwn.call(obj, key);
		}
		function toStr(obj) {
			return objectToString.call(obj);
		}
		function isTypedArray(obj) {
			if (typedArrayTag) return !!typedArrayTag.call(obj);
			return !toStringTag && $test.call(typedArrayToString, toStr(obj));
		}
		function getTypedArrayLength(obj) {
			if (typedArrayLength) return typedArrayLength.call(obj);
			var getter = typedArrayLengths[toStr(obj)];
			return getter ? getter.call(obj) : obj.length;
		}
		function getterOf(obj, key) {
			var descriptor = Object.getOwnPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
			return descriptor && typeof descriptor.get == "function" ? descriptor.get : null;
		}
		function moreItems(count) {
			return "... " + count + " more item" + (count > 1 ? "s" : "");
		}
		function nameOf(f) {
			if (f.name) return f.name;
			var m = $match.call(functionToString.call(f), /^function\s*([\w$]+)/);
			if (m) return m[1];
			return null;
		}
		function indexOf(xs, x) {
			if (xs.indexOf) return xs.indexOf(x);
			for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
			return -1;
		}
		function isMap(x) {
			if (!mapSize || !x || typeof x != "object") return !1;
			try {
				mapSize.call(x);
				try {
					setSize.call(x);
				} catch {
					return !0;
				}
				return x instanceof Map;
			} catch {}
			return !1;
		}
		function isWeakMap(x) {
			if (!weakMapHas || !x || typeof x != "object") return !1;
			try {
				weakMapHas.call(x, weakMapHas);
				try {
					weakSetHas.call(x, weakSetHas);
				} catch {
					return !0;
				}
				return x instanceof WeakMap;
			} catch {}
			return !1;
		}
		function isWeakRef(x) {
			if (!weakRefDeref || !x || typeof x != "object") return !1;
			try {
				weakRefDeref.call(x);
				return !0;
			} catch {}
			return !1;
		}
		function isSet(x) {
			if (!setSize || !x || typeof x != "object") return !1;
			try {
				setSize.call(x);
				try {
					mapSize.call(x);
				} catch {
					return !0;
				}
				return x instanceof Set;
			} catch {}
			return !1;
		}
		function isWeakSet(x) {
			if (!weakSetHas || !x || typeof x != "object") return !1;
			try {
				weakSetHas.call(x, weakSetHas);
				try {
					weakMapHas.call(x, weakMapHas);
				} catch {
					return !0;
				}
				return x instanceof WeakSet;
			} catch {}
			return !1;
		}
		function isElement(x) {
			if (!x || typeof x != "object") return !1;
			if (typeof HTMLElement < "u" && x instanceof HTMLElement) return !0;
			return typeof x.nodeName == "string" && typeof x.getAttribute == "function";
		}
		function inspectString(str, opts) {
			if (str.length > opts.maxStringLength) {
				var remaining = str.length - opts.maxStringLength;
				var trailer = "... " + remaining + " more character" + (remaining > 1 ? "s" : "");
				return inspectString($slice.call(str, 0, opts.maxStringLength), opts) + trailer;
			}
			var quoteRE = quoteREs[opts.quoteStyle || "single"];
			quoteRE.lastIndex = 0;
			return wrapQuotes($replace.call($replace.call(str, quoteRE, "\\$1"), opts.multilineStrings ? /[\x00-\x09\x0b-\x1f]/g : /[\x00-\x1f]/g, lowbyte), "single", opts);
		}
		function lowbyte(c) {
			var n = c.charCodeAt(0);
			var x = {
				8: "b",
				9: "t",
				10: "n",
				12: "f",
				13: "r"
			}[n];
			if (x) return "\\" + x;
			return "\\x" + (n < 16 ? "0" : "") + $toUpperCase.call(n.toString(16));
		}
		function markBoxed(str) {
			return "Object(" + str + ")";
		}
		function weakCollectionOf(type) {
			return type + " { ? }";
		}
		function collectionOf(type, size, entries, indent) {
			var joinedEntries = indent ? indentedJoin(entries, indent) : $join.call(entries, ", ");
			return type + " (" + size + ") {" + joinedEntries + "}";
		}
		function isBelowBreakLength(entries, start, breakLength) {
			if (breakLength === Infinity) return singleLineValues(entries);
			var totalLength = entries.length + start;
			if (totalLength + entries.length > breakLength) return !1;
			for (var i = 0; i < entries.length; i++) {
				totalLength += entries[i].length;
				if (totalLength > breakLength) return !1;
			}
			return !0;
		}
		function padTo(str, width, atStart) {
			var fill = width > str.length ? $join.call(Array(width - str.length + 1), " ") : "";
			return atStart ? fill + str : str + fill;
		}
		function groupArrayElements(entries, layout, value) {
			var separatorSpace = 2;
			var totalLength = 0;
			var maxLength = 0;
			var outputLength = entries.length;
			layout.maxCollectionLength < entries.length && --outputLength;
			var dataLen = [];
			for (var i = 0; i < outputLength; i++) {
				dataLen[i] = getStringWidth(entries[i]);
				totalLength += dataLen[i] + separatorSpace;
				maxLength < dataLen[i] && (maxLength = dataLen[i]);
			}
			var actualMax = maxLength + separatorSpace;
			var indentationLvl = layout.indent.prev.length;
			if (actualMax * 3 + indentationLvl >= layout.breakLength || totalLength / actualMax <= 5 && maxLength > 6) return entries;
			var averageBias = $sqrt(actualMax - totalLength / entries.length);
			var biasedMax = $max(actualMax - 3 - averageBias, 1);
			var columns = $min($round($sqrt(2.5 * biasedMax * outputLength) / biasedMax), $floor((layout.breakLength - indentationLvl) / actualMax), 12, 15);
			if (columns <= 1) return entries;
			var maxLineLength = [];
			for (var c = 0; c < columns; c++) {
				var lineMaxLength = 0;
				for (var j = c; j < entries.length; j += columns) dataLen[j] > lineMaxLength && (lineMaxLength = dataLen[j]);
				maxLineLength[c] = lineMaxLength + separatorSpace;
			}
			var numeric = !0;
			for (var k = 0; k < entries.length && numeric; k++) numeric = typeof value[k] == "number" || typeof value[k] == "bigint";
			var grouped = [];
			for (var row = 0; row < outputLength; row += columns) {
				var max = $min(row + columns, outputLength);
				var str = "";
				var col = row;
				for (; col < max - 1; col++) str += padTo(entries[col] + ", ", maxLineLength[col - row] + (entries[col].length - dataLen[col]), numeric);
				var lastPadding = maxLineLength[col - row] + (entries[col].length - dataLen[col]) - separatorSpace;
				str += numeric ? padTo(entries[col], lastPadding, !0) : entries[col];
				grouped.push(str);
			}
			outputLength < entries.length && grouped.push(entries[outputLength]);
			return grouped;
		}
		function bracesOf(opening, closing, base, padding) {
			return [
				opening,
				closing,
				base,
				padding
			];
		}
		function breakLines(entries, braces, layout, arrayValue) {
			var output = arrayValue && entries.length > 6 ? groupArrayElements(entries, layout, arrayValue) : entries;
			var base = braces[2] ? braces[2] + " " : "";
			if (layout.state.currentDepth - layout.depth < 3 && output.length === entries.length && isBelowBreakLength(output, output.length + layout.indent.prev.length + braces[0].length + braces[2].length + 10, layout.breakLength)) {
				var joined = $join.call(output, ", ");
				if (indexOf(joined, "\n") < 0) return base + braces[0] + braces[3] + joined + braces[3] + braces[1];
			}
			return base + braces[0] + indentedJoin(output, layout.indent) + braces[1];
		}
		function singleLineValues(xs) {
			for (var i = 0; i < xs.length; i++) if (indexOf(xs[i], "\n") >= 0) return !1;
			return !0;
		}
		function getIndent(opts, depth) {
			var baseIndent;
			if (opts.indent === "	") baseIndent = "	";
			else if (typeof opts.indent == "number" && opts.indent > 0) baseIndent = $join.call(Array(opts.indent + 1), " ");
			else return null;
			return {
				base: baseIndent,
				prev: $join.call(Array(depth + 1), baseIndent)
			};
		}
		function indentedJoin(xs, indent) {
			if (xs.length === 0) return "";
			var lineJoiner = "\n" + indent.prev + indent.base;
			return lineJoiner + $join.call(xs, "," + lineJoiner) + "\n" + indent.prev;
		}
		function arrObjKeys(obj, inspect, maxLength) {
			var isArr = isArray(obj);
			var limit = typeof maxLength == "number" ? maxLength : Infinity;
			var typedLength = !isArr && limit !== Infinity && isTypedArray(obj) ? getTypedArrayLength(obj) : null;
			(typeof typedLength != "number" || typedLength <= limit) && (typedLength = null);
			var xs = [];
			if (isArr) {
				xs.length = obj.length < limit ? obj.length : limit;
				for (var i = 0; i < obj.length && i < limit; i++) xs[i] = has(obj, i) ? inspect(obj[i], obj) : "";
				obj.length > limit && xs.push(moreItems(obj.length - limit));
			} else if (typedLength !== null) {
				for (var t = 0; t < limit; t++) xs.push(t + ": " + inspect(obj[t], obj));
				xs.push(moreItems(typedLength - limit));
			}
			var syms = typeof gOPS == "function" ? gOPS(obj) : [];
			var symMap;
			if (hasShammedSymbols) {
				symMap = {};
				for (var k = 0; k < syms.length; k++) symMap["$" + syms[k]] = syms[k];
			}
			for (var key in obj) {
				if (!has(obj, key)) continue;
				if (isArr && String(Number(key)) === key && key < obj.length) continue;
				if (typedLength !== null && String(Number(key)) === key && key < typedLength) continue;
				if (hasShammedSymbols && symMap["$" + key] instanceof Symbol) continue;
				else $test.call(/[^\w$]/, key) ? xs.push(inspect(key, obj) + ": " + inspect(obj[key], obj)) : xs.push(key + ": " + inspect(obj[key], obj));
			}
			if (typeof gOPS == "function") for (var j = 0; j < syms.length; j++) isEnumerable.call(obj, syms[j]) && xs.push("[" + inspect(syms[j]) + "]: " + inspect(obj[syms[j]], obj));
			return xs;
		}
	}),
	63077: ((module, __unused_webpack_exports, __webpack_require__) => {
		var $charCodeAt = String.prototype.charCodeAt;
		var $indexOf = String.prototype.indexOf;
		var $normalize = String.prototype.normalize;
		var $slice = String.prototype.slice;
		var $split = String.prototype.split;
		var $floor = Math.floor;
		var $parseInt = parseInt;
		var ranges = __webpack_require__(47859);
		var starts = [];
		var ends = [];
		var widths = [];
		var tokens = $split.call(ranges, ",");
		var previousEnd = -1;
		for (var t = 0; t < tokens.length; t++) {
			var dot = $indexOf.call(tokens[t], ".");
			starts[t] = previousEnd + 1 + $parseInt($slice.call(tokens[t], 1, dot), 36);
			previousEnd = starts[t] + $parseInt($slice.call(tokens[t], dot + 1), 36);
			ends[t] = previousEnd;
			widths[t] = Number($slice.call(tokens[t], 0, 1));
		}
		function codePointWidth(code) {
			var low = 0;
			var high = starts.length - 1;
			for (; low <= high;) {
				var mid = $floor((low + high) / 2);
				if (code < starts[mid]) high = mid - 1;
				else if (code > ends[mid]) low = mid + 1;
				else return widths[mid];
			}
			return 1;
		}
		function unicodeWidth(str) {
			var width = 0;
			for (var i = 0; i < str.length; i++) {
				var code = $charCodeAt.call(str, i);
				if (code >= 55296 && code <= 56319 && i + 1 < str.length) {
					var next = $charCodeAt.call(str, i + 1);
					if (next >= 56320 && next <= 57343) {
						code = (code - 55296) * 1024 + (next - 56320) + 65536;
						i += 1;
					}
				}
				width += codePointWidth(code);
			}
			return width;
		}
		module.exports = function getStringWidth(str) {
			var width = 0;
			for (var i = 0; i < str.length; i++) {
				var code = $charCodeAt.call(str, i);
				if (code >= 127) {
					var rest = $slice.call(str, i);
					return width + unicodeWidth($normalize ? $normalize.call(rest, "NFC") : rest);
				}
				width += +(code >= 32);
			}
			return width;
		};
	}),
	47859: ((module) => {
		module.exports = Array.prototype.join.call("00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,(0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,(03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,(01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,(01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,(02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,(0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,(019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,(0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,(04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,(217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,(24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,(25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,(0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,(02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,(21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,(01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,(02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,(02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,(02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,(01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,(03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,(2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,(2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,(01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,(25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,(21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,(21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n".split("("), "");
	}),
	58502: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(39023).inspect;
	}),
	43379: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(73505);
	}),
	30742: ((module) => {
		let WIN_NO_SLASH = "[^\\\\/]";
		let QMARK = "[^/]";
		let END_ANCHOR = "(?:\\/|$)";
		let START_ANCHOR = "(?:^|\\/)";
		let DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`;
		let POSIX_CHARS = {
			DOT_LITERAL: "\\.",
			PLUS_LITERAL: "\\+",
			QMARK_LITERAL: "\\?",
			SLASH_LITERAL: "\\/",
			ONE_CHAR: "(?=.)",
			QMARK,
			END_ANCHOR,
			DOTS_SLASH,
			NO_DOT: "(?!\\.)",
			NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
			NO_DOT_SLASH: `(?!\\.{0,1}${END_ANCHOR})`,
			NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
			QMARK_NO_DOT: "[^.\\/]",
			STAR: `${QMARK}*?`,
			START_ANCHOR,
			SEP: "/"
		};
		let WINDOWS_CHARS = {
			...POSIX_CHARS,
			SLASH_LITERAL: "[\\\\/]",
			QMARK: WIN_NO_SLASH,
			STAR: `${WIN_NO_SLASH}*?`,
			DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
			NO_DOT: "(?!\\.)",
			NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
			NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
			NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
			QMARK_NO_DOT: "[^.\\\\/]",
			START_ANCHOR: "(?:^|[\\\\/])",
			END_ANCHOR: "(?:[\\\\/]|$)",
			SEP: "\\"
		};
		module.exports = {
			MAX_LENGTH: 65536,
			POSIX_REGEX_SOURCE: {
				alnum: "a-zA-Z0-9",
				alpha: "a-zA-Z",
				ascii: "\\x00-\\x7F",
				blank: " \\t",
				cntrl: "\\x00-\\x1F\\x7F",
				digit: "0-9",
				graph: "\\x21-\\x7E",
				lower: "a-z",
				print: "\\x20-\\x7E ",
				punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
				space: " \\t\\r\\n\\v\\f",
				upper: "A-Z",
				word: "A-Za-z0-9_",
				xdigit: "A-Fa-f0-9"
			},
			REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
			REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
			REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
			REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
			REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
			REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
			REPLACEMENTS: {
				"***": "*",
				"**/**": "**",
				"**/**/**": "**"
			},
			CHAR_0: 48,
			CHAR_9: 57,
			CHAR_UPPERCASE_A: 65,
			CHAR_LOWERCASE_A: 97,
			CHAR_UPPERCASE_Z: 90,
			CHAR_LOWERCASE_Z: 122,
			CHAR_LEFT_PARENTHESES: 40,
			CHAR_RIGHT_PARENTHESES: 41,
			CHAR_ASTERISK: 42,
			CHAR_AMPERSAND: 38,
			CHAR_AT: 64,
			CHAR_BACKWARD_SLASH: 92,
			CHAR_CARRIAGE_RETURN: 13,
			CHAR_CIRCUMFLEX_ACCENT: 94,
			CHAR_COLON: 58,
			CHAR_COMMA: 44,
			CHAR_DOT: 46,
			CHAR_DOUBLE_QUOTE: 34,
			CHAR_EQUAL: 61,
			CHAR_EXCLAMATION_MARK: 33,
			CHAR_FORM_FEED: 12,
			CHAR_FORWARD_SLASH: 47,
			CHAR_GRAVE_ACCENT: 96,
			CHAR_HASH: 35,
			CHAR_HYPHEN_MINUS: 45,
			CHAR_LEFT_ANGLE_BRACKET: 60,
			CHAR_LEFT_CURLY_BRACE: 123,
			CHAR_LEFT_SQUARE_BRACKET: 91,
			CHAR_LINE_FEED: 10,
			CHAR_NO_BREAK_SPACE: 160,
			CHAR_PERCENT: 37,
			CHAR_PLUS: 43,
			CHAR_QUESTION_MARK: 63,
			CHAR_RIGHT_ANGLE_BRACKET: 62,
			CHAR_RIGHT_CURLY_BRACE: 125,
			CHAR_RIGHT_SQUARE_BRACKET: 93,
			CHAR_SEMICOLON: 59,
			CHAR_SINGLE_QUOTE: 39,
			CHAR_SPACE: 32,
			CHAR_TAB: 9,
			CHAR_UNDERSCORE: 95,
			CHAR_VERTICAL_LINE: 124,
			CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
			extglobChars(chars) {
				return {
					"!": {
						type: "negate",
						open: "(?:(?!(?:",
						close: `))${chars.STAR})`
					},
					"?": {
						type: "qmark",
						open: "(?:",
						close: ")?"
					},
					"+": {
						type: "plus",
						open: "(?:",
						close: ")+"
					},
					"*": {
						type: "star",
						open: "(?:",
						close: ")*"
					},
					"@": {
						type: "at",
						open: "(?:",
						close: ")"
					}
				};
			},
			globChars(win32) {
				return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
			}
		};
	}),
	31276: ((module, __unused_webpack_exports, __webpack_require__) => {
		let constants = __webpack_require__(30742);
		let utils = __webpack_require__(32430);
		let { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
		let expandRange = (args, options) => {
			if (typeof options.expandRange == "function") return options.expandRange(...args, options);
			args.sort();
			let value = `[${args.join("-")}]`;
			try {
				new RegExp(value);
			} catch {
				return args.map((v) => utils.escapeRegex(v)).join("..");
			}
			return value;
		};
		let syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
		let parse = (input, options) => {
			if (typeof input != "string") throw TypeError("Expected a string");
			input = REPLACEMENTS[input] || input;
			let opts = { ...options };
			let max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
			let len = input.length;
			if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
			let bos = {
				type: "bos",
				value: "",
				output: opts.prepend || ""
			};
			let tokens = [bos];
			let capture = opts.capture ? "" : "?:";
			let PLATFORM_CHARS = constants.globChars(opts.windows);
			let EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
			let { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
			let globstar = (opts) => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
			let nodot = opts.dot ? "" : NO_DOT;
			let qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
			let star = opts.bash === !0 ? globstar(opts) : STAR;
			opts.capture && (star = `(${star})`);
			typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
			let state = {
				input,
				index: -1,
				start: 0,
				dot: opts.dot === !0,
				consumed: "",
				output: "",
				prefix: "",
				backtrack: !1,
				negated: !1,
				brackets: 0,
				braces: 0,
				parens: 0,
				quotes: 0,
				globstar: !1,
				tokens
			};
			input = utils.removePrefix(input, state);
			len = input.length;
			let extglobs = [];
			let braces = [];
			let stack = [];
			let prev = bos;
			let value;
			let eos = () => state.index === len - 1;
			let peek = state.peek = (n = 1) => input[state.index + n];
			let advance = state.advance = () => input[++state.index];
			let remaining = () => input.slice(state.index + 1);
			let consume = (value = "", num = 0) => {
				state.consumed += value;
				state.index += num;
			};
			let append = (token) => {
				state.output += token.output == null ? token.value : token.output;
				consume(token.value);
			};
			let negate = () => {
				let count = 1;
				for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?");) {
					advance();
					state.start++;
					count++;
				}
				if (count % 2 == 0) return !1;
				state.negated = !0;
				state.start++;
				return !0;
			};
			let increment = (type) => {
				state[type]++;
				stack.push(type);
			};
			let decrement = (type) => {
				state[type]--;
				stack.pop();
			};
			let push = (tok) => {
				if (prev.type === "globstar") {
					let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
					let isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
					if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
						state.output = state.output.slice(0, -prev.output.length);
						prev.type = "star";
						prev.value = "*";
						prev.output = star;
						state.output += prev.output;
					}
				}
				extglobs.length && tok.type !== "paren" && !EXTGLOB_CHARS[tok.value] && (extglobs[extglobs.length - 1].inner += tok.value);
				(tok.value || tok.output) && append(tok);
				if (prev && prev.type === "text" && tok.type === "text") {
					prev.value += tok.value;
					prev.output = (prev.output || "") + tok.value;
					return;
				}
				tok.prev = prev;
				tokens.push(tok);
				prev = tok;
			};
			let extglobOpen = (type, value) => {
				let token = {
					...EXTGLOB_CHARS[value],
					conditions: 1,
					inner: ""
				};
				token.prev = prev;
				token.parens = state.parens;
				token.output = state.output;
				let output = (opts.capture ? "(" : "") + token.open;
				increment("parens");
				push({
					type,
					value,
					output: state.output ? "" : ONE_CHAR
				});
				push({
					type: "paren",
					extglob: !0,
					value: advance(),
					output
				});
				extglobs.push(token);
			};
			let extglobClose = (token) => {
				let output = token.close + (opts.capture ? ")" : "");
				if (token.type === "negate") {
					let extglobStar = star;
					token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts));
					(extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`);
					token.prev.type === "bos" && eos() && (state.negatedExtglob = !0);
				}
				push({
					type: "paren",
					extglob: !0,
					value,
					output
				});
				decrement("parens");
			};
			if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
				let backslashes = !1;
				let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
					if (first === "\\") {
						backslashes = !0;
						return m;
					}
					if (first === "?") {
						if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
						if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
						return QMARK.repeat(chars.length);
					}
					if (first === ".") return DOT_LITERAL.repeat(chars.length);
					if (first === "*") {
						if (esc) return esc + first + (rest ? star : "");
						return star;
					}
					return esc ? m : `\\${m}`;
				});
				backslashes === !0 && (output = opts.unescape === !0 ? output.replace(/\\/g, "") : output.replace(/\\+/g, (m) => m.length % 2 == 0 ? "\\\\" : m ? "\\" : ""));
				if (output === input && opts.contains === !0) {
					state.output = input;
					return state;
				}
				state.output = utils.wrapOutput(output, state, options);
				return state;
			}
			for (; !eos();) {
				value = advance();
				if (value === "\0") continue;
				if (value === "\\") {
					let next = peek();
					if (next === "/" && opts.bash !== !0) continue;
					if (next === "." || next === ";") continue;
					if (!next) {
						value += "\\";
						push({
							type: "text",
							value
						});
						continue;
					}
					let match = /^\\+/.exec(remaining());
					let slashes = 0;
					if (match && match[0].length > 2) {
						slashes = match[0].length;
						state.index += slashes;
						slashes % 2 != 0 && (value += "\\");
					}
					opts.unescape === !0 ? value = advance() || "" : value += advance() || "";
					if (state.brackets === 0) {
						push({
							type: "text",
							value
						});
						continue;
					}
				}
				if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
					if (opts.posix !== !1 && value === ":") {
						let inner = prev.value.slice(1);
						if (inner.includes("[")) {
							prev.posix = !0;
							if (inner.includes(":")) {
								let idx = prev.value.lastIndexOf("[");
								let pre = prev.value.slice(0, idx);
								let rest = prev.value.slice(idx + 2);
								let posix = POSIX_REGEX_SOURCE[rest];
								if (posix) {
									prev.value = pre + posix;
									state.backtrack = !0;
									advance();
									!bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
									continue;
								}
							}
						}
					}
					(value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`);
					value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`);
					opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^");
					prev.value += value;
					append({ value });
					continue;
				}
				if (state.quotes === 1 && value !== "\"") {
					value = utils.escapeRegex(value);
					prev.value += value;
					append({ value });
					continue;
				}
				if (value === "\"") {
					state.quotes = state.quotes === 1 ? 0 : 1;
					opts.keepQuotes === !0 && push({
						type: "text",
						value
					});
					continue;
				}
				if (value === "(") {
					increment("parens");
					push({
						type: "paren",
						value
					});
					continue;
				}
				if (value === ")") {
					if (state.parens === 0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
					let extglob = extglobs[extglobs.length - 1];
					if (extglob && state.parens === extglob.parens + 1) {
						extglobClose(extglobs.pop());
						continue;
					}
					push({
						type: "paren",
						value,
						output: state.parens ? ")" : "\\)"
					});
					decrement("parens");
					continue;
				}
				if (value === "[") {
					if (opts.nobracket === !0 || !remaining().includes("]")) {
						if (opts.nobracket !== !0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
						value = `\\${value}`;
					} else increment("brackets");
					push({
						type: "bracket",
						value
					});
					continue;
				}
				if (value === "]") {
					if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
						push({
							type: "text",
							value,
							output: `\\${value}`
						});
						continue;
					}
					if (state.brackets === 0) {
						if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
						push({
							type: "text",
							value,
							output: `\\${value}`
						});
						continue;
					}
					decrement("brackets");
					let prevValue = prev.value.slice(1);
					prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`);
					prev.value += value;
					append({ value });
					if (opts.literalBrackets === !1 || utils.hasRegexChars(prevValue)) continue;
					let escaped = utils.escapeRegex(prev.value);
					state.output = state.output.slice(0, -prev.value.length);
					if (opts.literalBrackets === !0) {
						state.output += escaped;
						prev.value = escaped;
						continue;
					}
					prev.value = `(${capture}${escaped}|${prev.value})`;
					state.output += prev.value;
					continue;
				}
				if (value === "{" && opts.nobrace !== !0) {
					increment("braces");
					let open = {
						type: "brace",
						value,
						output: "(",
						outputIndex: state.output.length,
						tokensIndex: state.tokens.length
					};
					braces.push(open);
					push(open);
					continue;
				}
				if (value === "}") {
					let brace = braces[braces.length - 1];
					if (opts.nobrace === !0 || !brace) {
						push({
							type: "text",
							value,
							output: value
						});
						continue;
					}
					let output = ")";
					if (brace.dots === !0) {
						let arr = tokens.slice();
						let range = [];
						for (let i = arr.length - 1; i >= 0; i--) {
							tokens.pop();
							if (arr[i].type === "brace") break;
							arr[i].type !== "dots" && range.unshift(arr[i].value);
						}
						output = expandRange(range, opts);
						state.backtrack = !0;
					}
					if (brace.comma !== !0 && brace.dots !== !0) {
						let out = state.output.slice(0, brace.outputIndex);
						let toks = state.tokens.slice(brace.tokensIndex);
						brace.value = brace.output = "\\{";
						value = output = "\\}";
						state.output = out;
						for (let t of toks) state.output += t.output || t.value;
					}
					push({
						type: "brace",
						value,
						output
					});
					decrement("braces");
					braces.pop();
					continue;
				}
				if (value === "|") {
					extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++;
					push({
						type: "text",
						value
					});
					continue;
				}
				if (value === ",") {
					let output = value;
					let brace = braces[braces.length - 1];
					if (brace && stack[stack.length - 1] === "braces") {
						brace.comma = !0;
						output = "|";
					}
					push({
						type: "comma",
						value,
						output
					});
					continue;
				}
				if (value === "/") {
					if (prev.type === "dot" && state.index === state.start + 1) {
						state.start = state.index + 1;
						state.consumed = "";
						state.output = "";
						tokens.pop();
						prev = bos;
						continue;
					}
					push({
						type: "slash",
						value,
						output: SLASH_LITERAL
					});
					continue;
				}
				if (value === ".") {
					if (state.braces > 0 && prev.type === "dot") {
						prev.value === "." && (prev.output = DOT_LITERAL);
						let brace = braces[braces.length - 1];
						prev.type = "dots";
						prev.output += value;
						prev.value += value;
						brace.dots = !0;
						continue;
					}
					if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
						push({
							type: "text",
							value,
							output: DOT_LITERAL
						});
						continue;
					}
					push({
						type: "dot",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				if (value === "?") {
					if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
						extglobOpen("qmark", value);
						continue;
					}
					if (prev && prev.type === "paren") {
						let next = peek();
						let output = value;
						if (next === "<" && !utils.supportsLookbehinds()) throw Error("Node.js v10 or higher is required for regex lookbehinds");
						(prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`);
						push({
							type: "text",
							value,
							output
						});
						continue;
					}
					if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
						push({
							type: "qmark",
							value,
							output: QMARK_NO_DOT
						});
						continue;
					}
					push({
						type: "qmark",
						value,
						output: QMARK
					});
					continue;
				}
				if (value === "!") {
					if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
						extglobOpen("negate", value);
						continue;
					}
					if (opts.nonegate !== !0 && state.index === 0) {
						negate();
						continue;
					}
				}
				if (value === "+") {
					if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
						extglobOpen("plus", value);
						continue;
					}
					if (prev && prev.value === "(" || opts.regex === !1) {
						push({
							type: "plus",
							value,
							output: PLUS_LITERAL
						});
						continue;
					}
					if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
						push({
							type: "plus",
							value
						});
						continue;
					}
					push({
						type: "plus",
						value: PLUS_LITERAL
					});
					continue;
				}
				if (value === "@") {
					if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
						push({
							type: "at",
							extglob: !0,
							value,
							output: ""
						});
						continue;
					}
					push({
						type: "text",
						value
					});
					continue;
				}
				if (value !== "*") {
					(value === "$" || value === "^") && (value = `\\${value}`);
					let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
					if (match) {
						value += match[0];
						state.index += match[0].length;
					}
					push({
						type: "text",
						value
					});
					continue;
				}
				if (prev && (prev.type === "globstar" || prev.star === !0)) {
					prev.type = "star";
					prev.star = !0;
					prev.value += value;
					prev.output = star;
					state.backtrack = !0;
					state.globstar = !0;
					consume(value);
					continue;
				}
				let rest = remaining();
				if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
					extglobOpen("star", value);
					continue;
				}
				if (prev.type === "star") {
					if (opts.noglobstar === !0) {
						consume(value);
						continue;
					}
					let prior = prev.prev;
					let before = prior.prev;
					let isStart = prior.type === "slash" || prior.type === "bos";
					let afterStar = before && (before.type === "star" || before.type === "globstar");
					if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
						push({
							type: "star",
							value,
							output: ""
						});
						continue;
					}
					let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
					let isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
					if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
						push({
							type: "star",
							value,
							output: ""
						});
						continue;
					}
					for (; rest.slice(0, 3) === "/**";) {
						let after = input[state.index + 4];
						if (after && after !== "/") break;
						rest = rest.slice(3);
						consume("/**", 3);
					}
					if (prior.type === "bos" && eos()) {
						prev.type = "globstar";
						prev.value += value;
						prev.output = globstar(opts);
						state.output = prev.output;
						state.globstar = !0;
						consume(value);
						continue;
					}
					if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
						state.output = state.output.slice(0, -(prior.output + prev.output).length);
						prior.output = `(?:${prior.output}`;
						prev.type = "globstar";
						prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
						prev.value += value;
						state.globstar = !0;
						state.output += prior.output + prev.output;
						consume(value);
						continue;
					}
					if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
						let end = rest[1] === void 0 ? "" : "|$";
						state.output = state.output.slice(0, -(prior.output + prev.output).length);
						prior.output = `(?:${prior.output}`;
						prev.type = "globstar";
						prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
						prev.value += value;
						state.output += prior.output + prev.output;
						state.globstar = !0;
						consume(value + advance());
						push({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					if (prior.type === "bos" && rest[0] === "/") {
						prev.type = "globstar";
						prev.value += value;
						prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
						state.output = prev.output;
						state.globstar = !0;
						consume(value + advance());
						push({
							type: "slash",
							value: "/",
							output: ""
						});
						continue;
					}
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "globstar";
					prev.output = globstar(opts);
					prev.value += value;
					state.output += prev.output;
					state.globstar = !0;
					consume(value);
					continue;
				}
				let token = {
					type: "star",
					value,
					output: star
				};
				if (opts.bash === !0) {
					token.output = ".*?";
					(prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output);
					push(token);
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
					token.output = value;
					push(token);
					continue;
				}
				if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
					if (prev.type === "dot") {
						state.output += NO_DOT_SLASH;
						prev.output += NO_DOT_SLASH;
					} else if (opts.dot === !0) {
						state.output += NO_DOTS_SLASH;
						prev.output += NO_DOTS_SLASH;
					} else {
						state.output += nodot;
						prev.output += nodot;
					}
					if (peek() !== "*") {
						state.output += ONE_CHAR;
						prev.output += ONE_CHAR;
					}
				}
				push(token);
			}
			for (; state.brackets > 0;) {
				if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
				state.output = utils.escapeLast(state.output, "[");
				decrement("brackets");
			}
			for (; state.parens > 0;) {
				if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
				state.output = utils.escapeLast(state.output, "(");
				decrement("parens");
			}
			for (; state.braces > 0;) {
				if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
				state.output = utils.escapeLast(state.output, "{");
				decrement("braces");
			}
			opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({
				type: "maybe_slash",
				value: "",
				output: `${SLASH_LITERAL}?`
			});
			if (state.backtrack === !0) {
				state.output = "";
				for (let token of state.tokens) {
					state.output += token.output == null ? token.value : token.output;
					token.suffix && (state.output += token.suffix);
				}
			}
			return state;
		};
		parse.fastpaths = (input, options) => {
			let opts = { ...options };
			let max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
			let len = input.length;
			if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
			input = REPLACEMENTS[input] || input;
			let { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
			let nodot = opts.dot ? NO_DOTS : NO_DOT;
			let slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
			let capture = opts.capture ? "" : "?:";
			let state = {
				negated: !1,
				prefix: ""
			};
			let star = opts.bash === !0 ? ".*?" : STAR;
			opts.capture && (star = `(${star})`);
			let globstar = (opts) => {
				if (opts.noglobstar === !0) return star;
				return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
			};
			let create = (str) => {
				switch (str) {
					case "*": return `${nodot}${ONE_CHAR}${star}`;
					case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
					case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
					case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
					case "**": return nodot + globstar(opts);
					case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
					case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
					case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
					default: {
						let match = /^(.*?)\.(\w+)$/.exec(str);
						if (!match) return;
						let source = create(match[1]);
						if (!source) return;
						return source + DOT_LITERAL + match[2];
					}
				}
			};
			let source = create(utils.removePrefix(input, state));
			source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`);
			return source;
		};
		module.exports = parse;
	}),
	73505: ((module, __unused_webpack_exports, __webpack_require__) => {
		let scan = __webpack_require__(19818);
		let parse = __webpack_require__(31276);
		let utils = __webpack_require__(32430);
		let constants = __webpack_require__(30742);
		let isObject = (val) => val && typeof val == "object" && !Array.isArray(val);
		let picomatch = (glob, options, returnState = !1) => {
			if (Array.isArray(glob)) {
				let fns = glob.map((input) => picomatch(input, options, returnState));
				let arrayMatcher = (str) => {
					for (let isMatch of fns) {
						let state = isMatch(str);
						if (state) return state;
					}
					return !1;
				};
				return arrayMatcher;
			}
			let isState = isObject(glob) && glob.tokens && glob.input;
			if (glob === "" || typeof glob != "string" && !isState) throw TypeError("Expected pattern to be a non-empty string");
			let opts = options || {};
			let posix = opts.windows;
			let regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, !1, !0);
			let state = regex.state;
			delete regex.state;
			let isIgnored = () => !1;
			if (opts.ignore) {
				let ignoreOpts = {
					...options,
					ignore: null,
					onMatch: null,
					onResult: null
				};
				isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
			}
			let matcher = (input, returnObject = !1) => {
				let { isMatch, match, output } = picomatch.test(input, regex, options, {
					glob,
					posix
				});
				let result = {
					glob,
					state,
					regex,
					posix,
					input,
					output,
					match,
					isMatch
				};
				typeof opts.onResult == "function" && opts.onResult(result);
				if (isMatch === !1) {
					result.isMatch = !1;
					return returnObject ? result : !1;
				}
				if (isIgnored(input)) {
					typeof opts.onIgnore == "function" && opts.onIgnore(result);
					result.isMatch = !1;
					return returnObject ? result : !1;
				}
				typeof opts.onMatch == "function" && opts.onMatch(result);
				return !returnObject || result;
			};
			returnState && (matcher.state = state);
			return matcher;
		};
		picomatch.test = (input, regex, options, { glob, posix } = {}) => {
			if (typeof input != "string") throw TypeError("Expected input to be a string");
			if (input === "") return {
				isMatch: !1,
				output: ""
			};
			let opts = options || {};
			let format = opts.format || (posix ? utils.toPosixSlashes : null);
			let match = input === glob;
			let output = match && format ? format(input) : input;
			if (match === !1) {
				output = format ? format(input) : input;
				match = output === glob;
			}
			(match === !1 || opts.capture === !0) && (match = opts.matchBase === !0 || opts.basename === !0 ? picomatch.matchBase(input, regex, options, posix) : regex.exec(output));
			return {
				isMatch: !!match,
				match,
				output
			};
		};
		picomatch.matchBase = (input, glob, options) => (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input));
		picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
		picomatch.parse = (pattern, options) => {
			if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
			return parse(pattern, {
				...options,
				fastpaths: !1
			});
		};
		picomatch.scan = (input, options) => scan(input, options);
		picomatch.compileRe = (parsed, options, returnOutput = !1, returnState = !1) => {
			if (returnOutput === !0) return parsed.output;
			let opts = options || {};
			let prepend = opts.contains ? "" : "^";
			let append = opts.contains ? "" : "$";
			let source = `${prepend}(?:${parsed.output})${append}`;
			parsed && parsed.negated === !0 && (source = `^(?!${source}).*$`);
			let regex = picomatch.toRegex(source, options);
			returnState === !0 && (regex.state = parsed);
			return regex;
		};
		picomatch.makeRe = (input, options, returnOutput = !1, returnState = !1) => {
			if (!input || typeof input != "string") throw TypeError("Expected a non-empty string");
			let opts = options || {};
			let parsed = {
				negated: !1,
				fastpaths: !0
			};
			let prefix = "";
			let output;
			if (input.startsWith("./")) {
				input = input.slice(2);
				prefix = parsed.prefix = "./";
			}
			opts.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (output = parse.fastpaths(input, options));
			if (output === void 0) {
				parsed = parse(input, options);
				parsed.prefix = prefix + (parsed.prefix || "");
			} else parsed.output = output;
			return picomatch.compileRe(parsed, options, returnOutput, returnState);
		};
		picomatch.toRegex = (source, options) => {
			try {
				let opts = options || {};
				return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
			} catch (err) {
				if (options && options.debug === !0) throw err;
				return /$^/;
			}
		};
		picomatch.constants = constants;
		module.exports = picomatch;
	}),
	19818: ((module, __unused_webpack_exports, __webpack_require__) => {
		let utils = __webpack_require__(32430);
		let { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __webpack_require__(30742);
		let isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
		let depth = (token) => {
			token.isPrefix !== !0 && (token.depth = token.isGlobstar ? Infinity : 1);
		};
		let scan = (input, options) => {
			let opts = options || {};
			let length = input.length - 1;
			let scanToEnd = opts.parts === !0 || opts.scanToEnd === !0;
			let slashes = [];
			let tokens = [];
			let parts = [];
			let str = input;
			let index = -1;
			let start = 0;
			let lastIndex = 0;
			let isBrace = !1;
			let isBracket = !1;
			let isGlob = !1;
			let isExtglob = !1;
			let isGlobstar = !1;
			let braceEscaped = !1;
			let backslashes = !1;
			let negated = !1;
			let finished = !1;
			let braces = 0;
			let prev;
			let code;
			let token = {
				value: "",
				depth: 0,
				isGlob: !1
			};
			let eos = () => index >= length;
			let peek = () => str.charCodeAt(index + 1);
			let advance = () => {
				prev = code;
				return str.charCodeAt(++index);
			};
			for (; index < length;) {
				code = advance();
				let next;
				if (code === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = !0;
					code = advance();
					code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
					continue;
				}
				if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
					braces++;
					for (; eos() !== !0 && (code = advance());) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = !0;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_CURLY_BRACE) {
							braces++;
							continue;
						}
						if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
							isBrace = token.isBrace = !0;
							isGlob = token.isGlob = !0;
							finished = !0;
							if (scanToEnd === !0) continue;
							break;
						}
						if (braceEscaped !== !0 && code === CHAR_COMMA) {
							isBrace = token.isBrace = !0;
							isGlob = token.isGlob = !0;
							finished = !0;
							if (scanToEnd === !0) continue;
							break;
						}
						if (code === CHAR_RIGHT_CURLY_BRACE) {
							braces--;
							if (braces === 0) {
								braceEscaped = !1;
								isBrace = token.isBrace = !0;
								finished = !0;
								break;
							}
						}
					}
					if (scanToEnd === !0) continue;
					break;
				}
				if (code === CHAR_FORWARD_SLASH) {
					slashes.push(index);
					tokens.push(token);
					token = {
						value: "",
						depth: 0,
						isGlob: !1
					};
					if (finished === !0) continue;
					if (prev === CHAR_DOT && index === start + 1) {
						start += 2;
						continue;
					}
					lastIndex = index + 1;
					continue;
				}
				if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = !0;
					isExtglob = token.isExtglob = !0;
					finished = !0;
					if (scanToEnd === !0) {
						for (; eos() !== !0 && (code = advance());) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = !0;
								code = advance();
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES) {
								isGlob = token.isGlob = !0;
								finished = !0;
								break;
							}
						}
						continue;
					}
					break;
				}
				if (code === CHAR_ASTERISK) {
					prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0);
					isGlob = token.isGlob = !0;
					finished = !0;
					if (scanToEnd === !0) continue;
					break;
				}
				if (code === CHAR_QUESTION_MARK) {
					isGlob = token.isGlob = !0;
					finished = !0;
					if (scanToEnd === !0) continue;
					break;
				}
				if (code === CHAR_LEFT_SQUARE_BRACKET) for (; eos() !== !0 && (next = advance());) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = !0;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = !0;
						isGlob = token.isGlob = !0;
						finished = !0;
						if (scanToEnd === !0) continue;
						break;
					}
				}
				if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
					negated = token.negated = !0;
					start++;
					continue;
				}
				if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = !0;
					if (scanToEnd === !0) {
						for (; eos() !== !0 && (code = advance());) {
							if (code === CHAR_LEFT_PARENTHESES) {
								backslashes = token.backslashes = !0;
								code = advance();
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES) {
								finished = !0;
								break;
							}
						}
						continue;
					}
					break;
				}
				if (isGlob === !0) {
					finished = !0;
					if (scanToEnd === !0) continue;
					break;
				}
			}
			if (opts.noext === !0) {
				isExtglob = !1;
				isGlob = !1;
			}
			let base = str;
			let prefix = "";
			let glob = "";
			if (start > 0) {
				prefix = str.slice(0, start);
				str = str.slice(start);
				lastIndex -= start;
			}
			if (base && isGlob === !0 && lastIndex > 0) {
				base = str.slice(0, lastIndex);
				glob = str.slice(lastIndex);
			} else if (isGlob === !0) {
				base = "";
				glob = str;
			} else base = str;
			base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1));
			if (opts.unescape === !0) {
				glob &&= utils.removeBackslashes(glob);
				base && backslashes === !0 && (base = utils.removeBackslashes(base));
			}
			let state = {
				prefix,
				input,
				start,
				base,
				glob,
				isBrace,
				isBracket,
				isGlob,
				isExtglob,
				isGlobstar,
				negated
			};
			if (opts.tokens === !0) {
				state.maxDepth = 0;
				isPathSeparator(code) || tokens.push(token);
				state.tokens = tokens;
			}
			if (opts.parts === !0 || opts.tokens === !0) {
				let prevIndex;
				for (let idx = 0; idx < slashes.length; idx++) {
					let n = prevIndex ? prevIndex + 1 : start;
					let i = slashes[idx];
					let value = input.slice(n, i);
					if (opts.tokens) {
						if (idx === 0 && start !== 0) {
							tokens[idx].isPrefix = !0;
							tokens[idx].value = prefix;
						} else tokens[idx].value = value;
						depth(tokens[idx]);
						state.maxDepth += tokens[idx].depth;
					}
					(idx !== 0 || value !== "") && parts.push(value);
					prevIndex = i;
				}
				if (prevIndex && prevIndex + 1 < input.length) {
					let value = input.slice(prevIndex + 1);
					parts.push(value);
					if (opts.tokens) {
						tokens[tokens.length - 1].value = value;
						depth(tokens[tokens.length - 1]);
						state.maxDepth += tokens[tokens.length - 1].depth;
					}
				}
				state.slashes = slashes;
				state.parts = parts;
			}
			return state;
		};
		module.exports = scan;
	}),
	32430: ((__unused_webpack_module, exports, __webpack_require__) => {
		let { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __webpack_require__(30742);
		exports.isObject = (val) => typeof val == "object" && !!val && !Array.isArray(val);
		exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
		exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
		exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
		exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
		exports.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
		exports.supportsLookbehinds = () => {
			let segs = process.version.slice(1).split(".").map(Number);
			if (segs.length === 3 && segs[0] >= 9 || segs[0] === 8 && segs[1] >= 10) return !0;
			return !1;
		};
		exports.escapeLast = (input, char, lastIdx) => {
			let idx = input.lastIndexOf(char, lastIdx);
			if (idx === -1) return input;
			if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
			return `${input.slice(0, idx)}\\${input.slice(idx)}`;
		};
		exports.removePrefix = (input, state = {}) => {
			let output = input;
			if (output.startsWith("./")) {
				output = output.slice(2);
				state.prefix = "./";
			}
			return output;
		};
		exports.wrapOutput = (input, state = {}, options = {}) => {
			let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
			state.negated === !0 && (output = `(?:^(?!${output}).*$)`);
			return output;
		};
		exports.basename = (path, { windows } = {}) => {
			if (windows) return path.replace(/[\\/]$/, "").replace(/.*[\\/]/, "");
			else return path.replace(/\/$/, "").replace(/.*\//, "");
		};
	}),
	86032: ((module) => {
		var replace = String.prototype.replace;
		var percentTwenties = /%20/g;
		var Format = {
			RFC1738: "RFC1738",
			RFC3986: "RFC3986",
			WHATWG: "WHATWG"
		};
		module.exports = {
			default: Format.RFC3986,
			formatters: {
				RFC1738: function(value) {
					return replace.call(value, percentTwenties, "+");
				},
				RFC3986: function(value) {
					return String(value);
				},
				WHATWG: function(value) {
					return replace.call(value, percentTwenties, "+");
				}
			},
			RFC1738: Format.RFC1738,
			RFC3986: Format.RFC3986,
			WHATWG: Format.WHATWG
		};
	}),
	40240: ((module, __unused_webpack_exports, __webpack_require__) => {
		var stringify = __webpack_require__(71293);
		var parse = __webpack_require__(79091);
		module.exports = {
			formats: __webpack_require__(86032),
			parse,
			stringify
		};
	}),
	79091: ((module, __unused_webpack_exports, __webpack_require__) => {
		var getSideChannel = __webpack_require__(94753);
		var utils = __webpack_require__(25225);
		var has = Object.prototype.hasOwnProperty;
		var isArray = Array.isArray;
		var getPrototypeOf = Object.getPrototypeOf;
		var fromCharCode = String.fromCharCode;
		var isPlainContainer = function isPlainContainer(value) {
			if (!value || typeof value != "object") return !1;
			if (isArray(value)) return !0;
			var proto = getPrototypeOf(value);
			return proto === Object.prototype || proto === null;
		};
		var emptyCopyOf = function emptyCopyOf(value) {
			if (isArray(value)) {
				var arr = [];
				arr.length = value.length;
				return arr;
			}
			return getPrototypeOf(value) === null ? { __proto__: null } : {};
		};
		var copyInput = function copyInput(input) {
			var copies = getSideChannel();
			var result = {};
			var queue = [{
				source: input,
				target: result
			}];
			for (var i = 0; i < queue.length; ++i) {
				var source = queue[i].source;
				var target = queue[i].target;
				var keys = Object.keys(source);
				for (var j = 0; j < keys.length; ++j) {
					var value = source[keys[j]];
					if (isPlainContainer(value)) {
						if (!copies.has(value)) {
							var copy = emptyCopyOf(value);
							copies.set(value, copy);
							queue[queue.length] = {
								source: value,
								target: copy
							};
						}
						utils.setProperty(target, keys[j], copies.get(value));
					} else utils.setProperty(target, keys[j], value);
				}
			}
			return result;
		};
		var defaults = {
			allowDots: !1,
			allowEmptyArrays: !1,
			allowPrototypes: !1,
			allowSparse: !1,
			arrayLimit: 20,
			charset: "utf-8",
			charsetSentinel: !1,
			comma: !1,
			decodeDotInKeys: !1,
			decoder: utils.decode,
			delimiter: "&",
			depth: 5,
			duplicates: "combine",
			ignoreQueryPrefix: !1,
			interpretNumericEntities: !1,
			parameterLimit: 1e3,
			parseArrays: !0,
			plainObjects: !1,
			strictDepth: !1,
			strictMerge: !0,
			strictNullHandling: !1,
			throwOnLimitExceeded: !1
		};
		var interpretNumericEntities = function(str) {
			return str.replace(/&#(\d+);/g, function($0, numberStr) {
				var c = parseInt(numberStr, 10);
				if (c > 65535 && c <= 1114111) {
					c -= 65536;
					return fromCharCode(55296 | c >> 10, 56320 | c & 1023);
				}
				return fromCharCode(c);
			});
		};
		var parseArrayValue = function(val, options, currentArrayLength) {
			if (val && typeof val == "string" && options.comma && val.indexOf(",") > -1) {
				if (options.throwOnLimitExceeded) {
					var commaCount = 0;
					var commaIndex = val.indexOf(",");
					for (; commaIndex > -1;) {
						commaCount += 1;
						if (commaCount >= options.arrayLimit) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
						commaIndex = val.indexOf(",", commaIndex + 1);
					}
				}
				return val.split(",");
			}
			if (options.throwOnLimitExceeded && currentArrayLength >= options.arrayLimit && currentArrayLength > 0) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
			return val;
		};
		var isoSentinel = "utf8=%26%2310003%3B";
		var charsetSentinel = "utf8=%E2%9C%93";
		var parseValues = function parseQueryStringValues(str, options) {
			var obj = { __proto__: null };
			var cleanStr = options.ignoreQueryPrefix ? str.replace(/^\?/, "") : str;
			cleanStr = cleanStr.replace(/%5B/gi, "[").replace(/%5D/gi, "]");
			var limit = options.parameterLimit === Infinity ? void 0 : options.parameterLimit;
			var parts = cleanStr.split(options.delimiter, options.throwOnLimitExceeded && limit !== void 0 ? limit + 1 : limit);
			if (options.throwOnLimitExceeded && limit !== void 0 && parts.length > limit) throw RangeError("Parameter limit exceeded. Only " + limit + " parameter" + (limit === 1 ? "" : "s") + " allowed.");
			var skipIndex = -1;
			var i;
			var charset = options.charset;
			if (options.charsetSentinel) {
				for (i = 0; i < parts.length; ++i) if (parts[i].indexOf("utf8=") === 0) {
					parts[i] === charsetSentinel ? charset = "utf-8" : parts[i] === isoSentinel && (charset = "iso-8859-1");
					skipIndex = i;
					i = parts.length;
				}
			}
			for (i = 0; i < parts.length; ++i) {
				if (i === skipIndex) continue;
				var part = parts[i];
				var bracketEqualsPos = part.indexOf("]=");
				var pos = bracketEqualsPos === -1 ? part.indexOf("=") : bracketEqualsPos + 1;
				var isEmptyBracketKey = pos > 1 && part.slice(pos - 2, pos) === "[]";
				var key;
				var val;
				if (pos === -1) {
					key = options.decoder(part, defaults.decoder, charset, "key");
					val = options.strictNullHandling ? null : "";
				} else {
					key = options.decoder(part.slice(0, pos), defaults.decoder, charset, "key");
					key !== null && (val = utils.maybeMap(parseArrayValue(part.slice(pos + 1), options, isArray(obj[key]) && (options.duplicates === "combine" || isEmptyBracketKey) ? obj[key].length : 0), function(encodedVal) {
						return options.decoder(encodedVal, defaults.decoder, charset, "value");
					}));
				}
				val && options.interpretNumericEntities && charset === "iso-8859-1" && (val = utils.maybeMap(val, function(value) {
					return value && interpretNumericEntities(String(value));
				}));
				isEmptyBracketKey && (val = isArray(val) ? [val] : val);
				options.comma && isArray(val) && val.length > options.arrayLimit && (val = utils.combine([], val, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded));
				if (key !== null) {
					var existing = has.call(obj, key);
					existing && (options.duplicates === "combine" || isEmptyBracketKey) ? obj[key] = utils.combine(obj[key], val, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded) : existing && options.duplicates !== "last" || (obj[key] = val);
				}
			}
			return obj;
		};
		var stripWrappingBrackets = function stripWrappingBrackets(key) {
			return key.charAt(0) === "[" && key.charAt(key.length - 1) === "]" ? key.slice(1, -1) : key;
		};
		var parseObject = function(chain, val, options, valuesParsed) {
			var currentArrayLength = 0;
			if (chain.length > 0 && chain[chain.length - 1] === "[]") {
				var parentKey = chain.slice(0, -1).join("");
				currentArrayLength = Array.isArray(val) && val[parentKey] ? val[parentKey].length : 0;
			}
			var leaf = valuesParsed ? val : parseArrayValue(val, options, currentArrayLength);
			for (var i = chain.length - 1; i >= 0; --i) {
				var obj;
				var root = chain[i];
				if (root === "[]" && options.parseArrays) obj = utils.isOverflow(leaf) ? leaf : options.allowEmptyArrays && (leaf === "" || options.strictNullHandling && leaf === null) ? [] : utils.combine([], leaf, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded);
				else {
					obj = options.plainObjects ? { __proto__: null } : {};
					var cleanRoot = stripWrappingBrackets(root);
					var decodedRoot = options.decodeDotInKeys ? cleanRoot.replace(/%2E/gi, ".") : cleanRoot;
					var index = parseInt(decodedRoot, 10);
					var isValidArrayIndex = !isNaN(index) && root !== decodedRoot && String(index) === decodedRoot && index >= 0 && options.parseArrays;
					if (!options.parseArrays && decodedRoot === "") obj[0] = leaf;
					else if (isValidArrayIndex && index < options.arrayLimit) {
						obj = [];
						obj[index] = leaf;
					} else if (isValidArrayIndex && options.throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
					else if (isValidArrayIndex) {
						obj[index] = leaf;
						utils.markOverflow(obj, index);
					} else decodedRoot !== "__proto__" && (obj[decodedRoot] = leaf);
				}
				leaf = obj;
			}
			return leaf;
		};
		var topLevelDotsToBrackets = function topLevelDotsToBrackets(key) {
			var result = "";
			var depth = 0;
			for (var i = 0; i < key.length; i += 1) {
				var cu = key.charCodeAt(i);
				if (cu === 91) {
					depth += 1;
					result += "[";
				} else if (cu === 93) {
					depth > 0 && --depth;
					result += "]";
				} else if (cu === 46 && depth === 0 && i + 1 < key.length && key.charCodeAt(i + 1) !== 46 && key.charCodeAt(i + 1) !== 91) {
					var start = i + 1;
					var j = start;
					for (; j < key.length && key.charCodeAt(j) !== 46 && key.charCodeAt(j) !== 91;) j += 1;
					result += "[" + key.slice(start, j) + "]";
					i = j - 1;
				} else result += key.charAt(i);
			}
			return result;
		};
		var splitKeyIntoSegments = function splitKeyIntoSegments(originalKey, options) {
			var key = options.allowDots ? topLevelDotsToBrackets(originalKey) : originalKey;
			if (options.depth <= 0) {
				if (!options.plainObjects && has.call(Object.prototype, stripWrappingBrackets(key)) && !options.allowPrototypes) return;
				return [key];
			}
			var segments = [];
			var first = key.indexOf("[");
			var parent = first >= 0 ? key.slice(0, first) : key;
			if (parent) {
				if (!options.plainObjects && has.call(Object.prototype, parent) && !options.allowPrototypes) return;
				segments[segments.length] = parent;
			}
			var n = key.length;
			var open = first;
			var collected = 0;
			for (; open >= 0 && collected < options.depth;) {
				var level = 1;
				var i = open + 1;
				var close = -1;
				for (; i < n && close < 0;) {
					var cu = key.charCodeAt(i);
					if (cu === 91) level += 1;
					else if (cu === 93) {
						--level;
						level === 0 && (close = i);
					}
					i += 1;
				}
				if (close < 0) {
					segments[segments.length] = "[" + key.slice(open) + "]";
					return segments;
				}
				var seg = key.slice(open, close + 1);
				var content = seg.slice(1, -1);
				if (!options.plainObjects && has.call(Object.prototype, content) && !options.allowPrototypes) return;
				segments[segments.length] = seg;
				collected += 1;
				open = key.indexOf("[", close + 1);
			}
			if (open >= 0) {
				if (options.strictDepth === !0) throw RangeError("Input depth exceeded depth option of " + options.depth + " and strictDepth is true");
				segments[segments.length] = "[" + key.slice(open) + "]";
			}
			return segments;
		};
		var parseKeys = function parseQueryStringKeys(givenKey, val, options, valuesParsed) {
			if (!givenKey) return;
			var keys = splitKeyIntoSegments(givenKey, options);
			if (!keys) return;
			return parseObject(keys, val, options, valuesParsed);
		};
		var normalizeParseOptions = function normalizeParseOptions(opts) {
			if (!opts) return defaults;
			if (opts.allowEmptyArrays !== void 0 && typeof opts.allowEmptyArrays != "boolean") throw TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
			if (opts.decodeDotInKeys !== void 0 && typeof opts.decodeDotInKeys != "boolean") throw TypeError("`decodeDotInKeys` option can only be `true` or `false`, when provided");
			if (opts.decoder !== null && opts.decoder !== void 0 && typeof opts.decoder != "function") throw TypeError("Decoder has to be a function.");
			if (opts.charset !== void 0 && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") throw TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
			if (opts.throwOnLimitExceeded !== void 0 && typeof opts.throwOnLimitExceeded != "boolean") throw TypeError("`throwOnLimitExceeded` option must be a boolean");
			var charset = opts.charset === void 0 ? defaults.charset : opts.charset;
			var duplicates = opts.duplicates === void 0 ? defaults.duplicates : opts.duplicates;
			if (duplicates !== "combine" && duplicates !== "first" && duplicates !== "last") throw TypeError("The duplicates option must be either combine, first, or last");
			return {
				allowDots: opts.allowDots === void 0 ? opts.decodeDotInKeys === !0 || defaults.allowDots : !!opts.allowDots,
				allowEmptyArrays: typeof opts.allowEmptyArrays == "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
				allowPrototypes: typeof opts.allowPrototypes == "boolean" ? opts.allowPrototypes : defaults.allowPrototypes,
				allowSparse: typeof opts.allowSparse == "boolean" ? opts.allowSparse : defaults.allowSparse,
				arrayLimit: typeof opts.arrayLimit == "number" ? opts.arrayLimit : defaults.arrayLimit,
				charset,
				charsetSentinel: typeof opts.charsetSentinel == "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
				comma: typeof opts.comma == "boolean" ? opts.comma : defaults.comma,
				decodeDotInKeys: typeof opts.decodeDotInKeys == "boolean" ? opts.decodeDotInKeys : defaults.decodeDotInKeys,
				decoder: typeof opts.decoder == "function" ? opts.decoder : defaults.decoder,
				delimiter: typeof opts.delimiter == "string" || utils.isRegExp(opts.delimiter) ? opts.delimiter : defaults.delimiter,
				depth: typeof opts.depth == "number" || opts.depth === !1 ? +opts.depth : defaults.depth,
				duplicates,
				ignoreQueryPrefix: opts.ignoreQueryPrefix === !0,
				interpretNumericEntities: typeof opts.interpretNumericEntities == "boolean" ? opts.interpretNumericEntities : defaults.interpretNumericEntities,
				parameterLimit: typeof opts.parameterLimit == "number" ? opts.parameterLimit : defaults.parameterLimit,
				parseArrays: opts.parseArrays !== !1,
				plainObjects: typeof opts.plainObjects == "boolean" ? opts.plainObjects : defaults.plainObjects,
				strictDepth: typeof opts.strictDepth == "boolean" ? !!opts.strictDepth : defaults.strictDepth,
				strictMerge: typeof opts.strictMerge == "boolean" ? !!opts.strictMerge : defaults.strictMerge,
				strictNullHandling: typeof opts.strictNullHandling == "boolean" ? opts.strictNullHandling : defaults.strictNullHandling,
				throwOnLimitExceeded: typeof opts.throwOnLimitExceeded == "boolean" && opts.throwOnLimitExceeded
			};
		};
		module.exports = function(str, opts) {
			var options = normalizeParseOptions(opts);
			if (str === "" || str == null) return options.plainObjects ? { __proto__: null } : {};
			var tempObj = typeof str == "string" ? parseValues(str, options) : copyInput(str);
			var obj = options.plainObjects ? { __proto__: null } : {};
			var keys = Object.keys(tempObj);
			for (var i = 0; i < keys.length; ++i) {
				var key = keys[i];
				var newObj = parseKeys(key, tempObj[key], options, typeof str == "string");
				obj = utils.merge(obj, newObj, options);
			}
			if (options.allowSparse === !0) return obj;
			return utils.compact(obj);
		};
	}),
	71293: ((module, __unused_webpack_exports, __webpack_require__) => {
		var getSideChannel = __webpack_require__(94753);
		var utils = __webpack_require__(25225);
		var formats = __webpack_require__(86032);
		var has = Object.prototype.hasOwnProperty;
		var arrayPrefixGenerators = {
			brackets: function brackets(prefix) {
				return prefix + "[]";
			},
			comma: "comma",
			indices: function indices(prefix, key) {
				return prefix + "[" + key + "]";
			},
			repeat: function repeat(prefix) {
				return prefix;
			}
		};
		var isArray = Array.isArray;
		var push = Array.prototype.push;
		var pushToArray = function(arr, valueOrArray) {
			push.apply(arr, isArray(valueOrArray) ? valueOrArray : [valueOrArray]);
		};
		var toISO = Date.prototype.toISOString;
		var defaultFormat = formats.default;
		var defaults = {
			addQueryPrefix: !1,
			allowDots: !1,
			allowEmptyArrays: !1,
			arrayFormat: "indices",
			charset: "utf-8",
			charsetSentinel: !1,
			commaRoundTrip: !1,
			delimiter: "&",
			depth: Infinity,
			encode: !0,
			encodeDotInKeys: !1,
			encoder: utils.encode,
			encodeValuesOnly: !1,
			filter: void 0,
			format: defaultFormat,
			formatter: formats.formatters[defaultFormat],
			indices: !1,
			serializeDate: function serializeDate(date) {
				return toISO.call(date);
			},
			skipNulls: !1,
			strictNullHandling: !1
		};
		var isNonNullishPrimitive = function isNonNullishPrimitive(v) {
			return typeof v == "string" || typeof v == "number" || typeof v == "boolean" || typeof v == "symbol" || typeof v == "bigint";
		};
		var sentinel = {};
		var stringify = function stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel, depth, currentDepth) {
			var obj = object;
			if (currentDepth > depth) throw RangeError("Input depth exceeded depth option of " + depth);
			var tmpSc = sideChannel;
			var step = 0;
			var findFlag = !1;
			for (; (tmpSc = tmpSc.get(sentinel)) !== void 0 && !findFlag;) {
				var pos = tmpSc.get(object);
				step += 1;
				if (pos !== void 0) {
					if (pos === step) throw RangeError("Cyclic object value");
					else findFlag = !0;
				}
				tmpSc.get(sentinel) === void 0 && (step = 0);
			}
			obj = typeof filter == "function" ? filter(prefix, obj) : obj;
			obj instanceof Date ? obj = serializeDate(obj) : generateArrayPrefix === "comma" && isArray(obj) && (obj = utils.maybeMap(obj, function(value) {
				if (value instanceof Date) return serializeDate(value);
				return value;
			}));
			if (obj === null) {
				if (strictNullHandling) return formatter(encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder, charset, "key", format) : prefix);
				obj = "";
			}
			if (isNonNullishPrimitive(obj) || utils.isBuffer(obj)) {
				if (encoder) return [formatter(encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder, charset, "key", format)) + "=" + formatter(encoder(obj, defaults.encoder, charset, "value", format))];
				return [formatter(prefix) + "=" + formatter(String(obj))];
			}
			var values = [];
			if (obj === void 0) return values;
			var objKeys;
			if (generateArrayPrefix === "comma" && isArray(obj)) {
				encodeValuesOnly && encoder && (obj = utils.maybeMap(obj, function(v) {
					return v == null ? v : encoder(v, defaults.encoder, charset, "value", format);
				}));
				objKeys = [{ value: obj.length > 0 ? utils.toCoercible(obj).join(",") || null : void 0 }];
			} else if (isArray(filter)) objKeys = filter;
			else {
				var keys = Object.keys(obj);
				objKeys = sort ? keys.sort(sort) : keys;
			}
			var encodedPrefix = String(prefix);
			var adjustedPrefix = commaRoundTrip && isArray(obj) && obj.length === 1 ? encodedPrefix + "[]" : encodedPrefix;
			if (allowEmptyArrays && isArray(obj) && obj.length === 0 && Object.keys(obj).length === 0) return formatter(encoder && !encodeValuesOnly ? encoder(adjustedPrefix, defaults.encoder, charset, "key", format) : adjustedPrefix) + "[]";
			for (var j = 0; j < objKeys.length; ++j) {
				var key = objKeys[j];
				var value = typeof key == "object" && key && key.value !== void 0 ? key.value : obj[key];
				if (skipNulls && value === null) continue;
				var encodedKey = allowDots && encodeDotInKeys ? String(key).replace(/\./g, "%2E") : String(key);
				var keyPrefix = isArray(obj) ? typeof generateArrayPrefix == "function" ? generateArrayPrefix(adjustedPrefix, encodedKey) : adjustedPrefix : adjustedPrefix + (allowDots ? "." + encodedKey : "[" + encodedKey + "]");
				sideChannel.set(object, step);
				var valueSideChannel = getSideChannel();
				valueSideChannel.set(sentinel, sideChannel);
				pushToArray(values, stringify(value, keyPrefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, generateArrayPrefix === "comma" && encodeValuesOnly && isArray(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel, depth, currentDepth + 1));
			}
			return values;
		};
		var normalizeStringifyOptions = function normalizeStringifyOptions(opts) {
			if (!opts) return defaults;
			if (opts.allowEmptyArrays !== void 0 && typeof opts.allowEmptyArrays != "boolean") throw TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
			if (opts.encodeDotInKeys !== void 0 && typeof opts.encodeDotInKeys != "boolean") throw TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
			if (opts.encoder !== null && opts.encoder !== void 0 && typeof opts.encoder != "function") throw TypeError("Encoder has to be a function.");
			var charset = opts.charset || defaults.charset;
			if (opts.charset !== void 0 && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") throw TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
			var format = formats.default;
			if (opts.format !== void 0) {
				if (!has.call(formats.formatters, opts.format)) throw TypeError("Unknown format option provided.");
				format = opts.format;
			}
			var formatter = formats.formatters[format];
			var filter = defaults.filter;
			(typeof opts.filter == "function" || isArray(opts.filter)) && (filter = opts.filter);
			var arrayFormat = has.call(arrayPrefixGenerators, opts.arrayFormat) ? opts.arrayFormat : "indices" in opts ? opts.indices ? "indices" : "repeat" : defaults.arrayFormat;
			if ("commaRoundTrip" in opts && typeof opts.commaRoundTrip != "boolean") throw TypeError("`commaRoundTrip` must be a boolean, or absent");
			var allowDots = opts.allowDots === void 0 ? opts.encodeDotInKeys === !0 || defaults.allowDots : !!opts.allowDots;
			return {
				addQueryPrefix: typeof opts.addQueryPrefix == "boolean" ? opts.addQueryPrefix : defaults.addQueryPrefix,
				allowDots,
				allowEmptyArrays: typeof opts.allowEmptyArrays == "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
				arrayFormat,
				charset,
				charsetSentinel: typeof opts.charsetSentinel == "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
				commaRoundTrip: !!opts.commaRoundTrip,
				delimiter: opts.delimiter === void 0 ? defaults.delimiter : opts.delimiter,
				depth: typeof opts.depth == "number" ? opts.depth : defaults.depth,
				encode: typeof opts.encode == "boolean" ? opts.encode : defaults.encode,
				encodeDotInKeys: typeof opts.encodeDotInKeys == "boolean" ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
				encoder: typeof opts.encoder == "function" ? opts.encoder : defaults.encoder,
				encodeValuesOnly: typeof opts.encodeValuesOnly == "boolean" ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
				filter,
				format,
				formatter,
				serializeDate: typeof opts.serializeDate == "function" ? opts.serializeDate : defaults.serializeDate,
				skipNulls: typeof opts.skipNulls == "boolean" ? opts.skipNulls : defaults.skipNulls,
				sort: typeof opts.sort == "function" ? opts.sort : null,
				strictNullHandling: typeof opts.strictNullHandling == "boolean" ? opts.strictNullHandling : defaults.strictNullHandling
			};
		};
		module.exports = function(object, opts) {
			var obj = object;
			var options = normalizeStringifyOptions(opts);
			var objKeys;
			var filter;
			if (typeof options.filter == "function") {
				filter = options.filter;
				obj = filter("", obj);
			} else if (isArray(options.filter)) {
				filter = options.filter.slice();
				objKeys = filter;
			}
			var keys = [];
			if (typeof obj != "object" || !obj) return "";
			var generateArrayPrefix = arrayPrefixGenerators[options.arrayFormat];
			var commaRoundTrip = generateArrayPrefix === "comma" && options.commaRoundTrip;
			objKeys ||= Object.keys(obj);
			options.sort && objKeys.sort(options.sort);
			var sideChannel = getSideChannel();
			for (var i = 0; i < objKeys.length; ++i) {
				var key = objKeys[i];
				if (key == null) continue;
				var value = obj[key];
				if (options.skipNulls && value === null) continue;
				pushToArray(keys, stringify(value, options.encodeDotInKeys ? String(key).replace(/\./g, "%2E") : String(key), generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel, options.depth, 0));
			}
			var joined = keys.join(options.delimiter);
			var prefix = options.addQueryPrefix === !0 ? "?" : "";
			options.charsetSentinel && (options.charset === "iso-8859-1" ? prefix += "utf8=%26%2310003%3B" + options.delimiter : prefix += "utf8=%E2%9C%93" + options.delimiter);
			return joined.length > 0 ? prefix + joined : "";
		};
	}),
	25225: ((module, __unused_webpack_exports, __webpack_require__) => {
		var formats = __webpack_require__(86032);
		var getSideChannel = __webpack_require__(94753);
		var defineProperty = __webpack_require__(79094);
		var has = Object.prototype.hasOwnProperty;
		var isArray = Array.isArray;
		var overflowChannel = getSideChannel();
		var markOverflow = function markOverflow(obj, maxIndex) {
			overflowChannel.set(obj, maxIndex);
			return obj;
		};
		var isOverflow = function isOverflow(obj) {
			return overflowChannel.has(obj);
		};
		var getMaxIndex = function getMaxIndex(obj) {
			return overflowChannel.get(obj);
		};
		var setMaxIndex = function setMaxIndex(obj, maxIndex) {
			overflowChannel.set(obj, maxIndex);
		};
		var conflictChannel = getSideChannel();
		var markConflict = function markConflict(obj, maxIndex) {
			conflictChannel.set(obj, maxIndex);
			return obj;
		};
		var isConflict = function isConflict(obj) {
			return conflictChannel.has(obj);
		};
		var getConflictIndex = function getConflictIndex(obj) {
			return conflictChannel.get(obj);
		};
		var hexTable = function() {
			var array = [];
			for (var i = 0; i < 256; ++i) array[array.length] = "%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase();
			return array;
		}();
		var compactQueue = function compactQueue(queue) {
			for (; queue.length > 1;) {
				var item = queue.pop();
				var obj = item.obj[item.prop];
				if (isArray(obj)) {
					var compacted = [];
					for (var j = 0; j < obj.length; ++j) obj[j] !== void 0 && (compacted[compacted.length] = obj[j]);
					item.obj[item.prop] = compacted;
				}
			}
		};
		var arrayToObject = function arrayToObject(source, options) {
			var obj = options && options.plainObjects ? { __proto__: null } : {};
			for (var i = 0; i < source.length; ++i) source[i] !== void 0 && (obj[i] = source[i]);
			return obj;
		};
		var setProperty = function setProperty(obj, key, value) {
			key === "__proto__" && defineProperty ? defineProperty(obj, key, {
				configurable: !0,
				enumerable: !0,
				value,
				writable: !0
			}) : obj[key] = value;
		};
		var maxNumericIndex = function maxNumericIndex(obj, min) {
			var max = min;
			var keys = Object.keys(obj);
			for (var i = 0; i < keys.length; ++i) {
				var num = parseInt(keys[i], 10);
				String(num) === keys[i] && num > max && (max = num);
			}
			return max;
		};
		var countElements = function countElements(arr) {
			var count = 0;
			for (var i = 0; i < arr.length; ++i) has.call(arr, i) && (count += 1);
			return count;
		};
		var limitedPair = function limitedPair(first, second, options) {
			var pair = [first, second];
			if (options && typeof options.arrayLimit == "number" && pair.length > options.arrayLimit) {
				if (options.throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
				return markOverflow(arrayToObject(pair, options), 1);
			}
			return pair;
		};
		var merge = function merge(target, source, options) {
			if (!source) return target;
			if (typeof source != "object" && typeof source != "function") {
				if (isArray(target)) {
					var nextIndex = target.length;
					if (options && typeof options.arrayLimit == "number" && countElements(target) >= options.arrayLimit) {
						if (options.throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
						return markOverflow(arrayToObject(target.concat(source), options), nextIndex);
					}
					target[nextIndex] = source;
				} else if (target && typeof target == "object") {
					if (isOverflow(target)) {
						var newIndex = getMaxIndex(target) + 1;
						target[newIndex] = source;
						setMaxIndex(target, newIndex);
					} else if (options && options.strictMerge && isConflict(target)) {
						var nextConflict = getConflictIndex(target) + 1;
						if (options.throwOnLimitExceeded && typeof options.arrayLimit == "number" && nextConflict >= options.arrayLimit) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
						target[nextConflict] = source;
						markConflict(target, nextConflict);
					} else if (options && options.strictMerge) {
						var conflict = limitedPair(target, source, options);
						return isArray(conflict) ? markConflict(conflict, 1) : conflict;
					} else (options && (options.plainObjects || options.allowPrototypes) || !has.call(Object.prototype, source)) && (target[source] = !0);
				} else return limitedPair(target, source, options);
				return target;
			}
			if (!target || typeof target != "object") {
				if (isOverflow(source)) {
					var sourceKeys = Object.keys(source);
					var result = options && options.plainObjects ? {
						__proto__: null,
						0: target
					} : { 0: target };
					for (var m = 0; m < sourceKeys.length; m++) {
						var oldKey = parseInt(sourceKeys[m], 10);
						result[oldKey + 1] = source[sourceKeys[m]];
					}
					return markOverflow(result, getMaxIndex(source) + 1);
				}
				var combined = [target].concat(source);
				if (options && typeof options.arrayLimit == "number" && combined.length > options.arrayLimit) {
					if (options.throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
					return markOverflow(arrayToObject(combined, options), combined.length - 1);
				}
				return combined;
			}
			var mergeTarget = target;
			if (isArray(target) && !isArray(source)) {
				mergeTarget = arrayToObject(target, options);
				isConflict(target) && markConflict(mergeTarget, target.length - 1);
			}
			if (isArray(target) && isArray(source)) {
				source.forEach(function(item, i) {
					if (has.call(target, i)) {
						var targetItem = target[i];
						targetItem && typeof targetItem == "object" && item && typeof item == "object" ? target[i] = merge(targetItem, item, options) : target[target.length] = item;
					} else target[i] = item;
				});
				if (options && typeof options.arrayLimit == "number" && countElements(target) > options.arrayLimit) {
					if (options.throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
					return markOverflow(arrayToObject(target, options), target.length - 1);
				}
				return target;
			}
			return Object.keys(source).reduce(function(acc, key) {
				var value = source[key];
				has.call(acc, key) ? setProperty(acc, key, merge(acc[key], value, options)) : setProperty(acc, key, value);
				isOverflow(source) && !isOverflow(acc) && markOverflow(acc, maxNumericIndex(acc, getMaxIndex(source)));
				if (isOverflow(acc)) {
					var keyNum = parseInt(key, 10);
					String(keyNum) === key && keyNum >= 0 && keyNum > getMaxIndex(acc) && setMaxIndex(acc, keyNum);
				}
				if (isConflict(acc)) {
					var conflictKey = parseInt(key, 10);
					String(conflictKey) === key && conflictKey > getConflictIndex(acc) && markConflict(acc, conflictKey);
				}
				return acc;
			}, mergeTarget);
		};
		var assign = function assignSingleSource(target, source) {
			return Object.keys(source).reduce(function(acc, key) {
				setProperty(acc, key, source[key]);
				return acc;
			}, target);
		};
		var decode = function(str, defaultDecoder, charset) {
			if (typeof str == "string" && str.indexOf("%") === -1) return str.indexOf("+") === -1 ? str : str.replace(/\+/g, " ");
			var strWithoutPlus = str.replace(/\+/g, " ");
			if (charset === "iso-8859-1") return strWithoutPlus.replace(/%[0-9a-f]{2}/gi, unescape);
			try {
				return decodeURIComponent(strWithoutPlus);
			} catch {
				return strWithoutPlus;
			}
		};
		var hasToPrimitive = typeof Symbol == "function" && typeof Symbol.toPrimitive == "symbol";
		var arrayJoin = Array.prototype.join;
		var arrayToString = Array.prototype.toString;
		var objectToString = Object.prototype.toString;
		var toCoercible = function toCoercible(value, joining) {
			if (!value || typeof value != "object" && typeof value != "function") return value;
			if (hasToPrimitive && value[Symbol.toPrimitive] != null) return value;
			if (isArray(value) && value.toString === arrayToString && value.join === arrayJoin) {
				var ancestors = joining || getSideChannel();
				if (ancestors.has(value)) return "";
				ancestors.set(value, !0);
				var copy;
				for (var i = 0; i < value.length; i += 1) {
					var item = value[i];
					var coerced = toCoercible(item, ancestors);
					if (!copy && coerced !== item) {
						copy = [];
						for (var j = 0; j < i; j += 1) copy[j] = value[j];
					}
					copy && (copy[i] = coerced);
				}
				ancestors.delete(value);
				return copy || value;
			}
			if (typeof value.toString == "function") return value;
			var valueOf = value.valueOf;
			if (typeof valueOf == "function") {
				var primitive = valueOf.call(value);
				if (!primitive || typeof primitive != "object" && typeof primitive != "function") return String(primitive);
			}
			return objectToString.call(value);
		};
		var limit = 1024;
		module.exports = {
			arrayToObject,
			assign,
			combine: function combine(a, b, arrayLimit, plainObjects, throwOnLimitExceeded) {
				if (isOverflow(a)) {
					if (throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + arrayLimit + " element" + (arrayLimit === 1 ? "" : "s") + " allowed in an array.");
					var bValues = isArray(b) ? b : [b];
					var newIndex = getMaxIndex(a);
					for (var i = 0; i < bValues.length; ++i) {
						newIndex += 1;
						a[newIndex] = bValues[i];
					}
					setMaxIndex(a, newIndex);
					return a;
				}
				var result = [].concat(a, b);
				if (result.length > arrayLimit) {
					if (throwOnLimitExceeded) throw RangeError("Array limit exceeded. Only " + arrayLimit + " element" + (arrayLimit === 1 ? "" : "s") + " allowed in an array.");
					return markOverflow(arrayToObject(result, { plainObjects }), result.length - 1);
				}
				return result;
			},
			compact: function compact(value) {
				var queue = [{
					obj: { o: value },
					prop: "o"
				}];
				var refs = getSideChannel();
				for (var i = 0; i < queue.length; ++i) {
					var item = queue[i];
					var obj = item.obj[item.prop];
					var keys = Object.keys(obj);
					for (var j = 0; j < keys.length; ++j) {
						var key = keys[j];
						var val = obj[key];
						if (typeof val == "object" && val && !refs.has(val)) {
							queue[queue.length] = {
								obj,
								prop: key
							};
							refs.set(val, !0);
						}
					}
				}
				compactQueue(queue);
				return value;
			},
			decode,
			encode: function encode(str, defaultEncoder, charset, kind, format) {
				if (str.length === 0) return str;
				var string = str;
				typeof str == "symbol" ? string = Symbol.prototype.toString.call(str) : typeof str != "string" && (string = String(toCoercible(str)));
				if (charset === "iso-8859-1") return escape(string).replace(/%u[0-9a-f]{4}/gi, function($0) {
					return "%26%23" + parseInt($0.slice(2), 16) + "%3B";
				}).replace(/\+/g, "%2B");
				var out = "";
				for (var j = 0; j < string.length; j += limit) {
					var segment = string.length >= limit ? string.slice(j, j + limit) : string;
					if (j + limit < string.length) {
						var last = segment.charCodeAt(segment.length - 1);
						if (last >= 55296 && last <= 56319) {
							segment = segment.slice(0, -1);
							--j;
						}
					}
					var arr = [];
					for (var i = 0; i < segment.length; ++i) {
						var c = segment.charCodeAt(i);
						if (c === 45 || c === 46 || c === 95 || c === 126 && format !== formats.WHATWG || c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || format === formats.RFC1738 && (c === 40 || c === 41) || format === formats.WHATWG && c === 42) {
							arr[arr.length] = segment.charAt(i);
							continue;
						}
						if (c < 128) {
							arr[arr.length] = hexTable[c];
							continue;
						}
						if (c < 2048) {
							arr[arr.length] = hexTable[192 | c >> 6] + hexTable[128 | c & 63];
							continue;
						}
						if (c < 55296 || c >= 57344) {
							arr[arr.length] = hexTable[224 | c >> 12] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
							continue;
						}
						var next = segment.charCodeAt(i + 1);
						if (c <= 56319 && next >= 56320 && next <= 57343) {
							i += 1;
							c = 65536 + ((c & 1023) << 10 | next & 1023);
							arr[arr.length] = hexTable[240 | c >> 18] + hexTable[128 | c >> 12 & 63] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
						} else arr[arr.length] = "%EF%BF%BD";
					}
					out += arr.join("");
				}
				return out;
			},
			isBuffer: function isBuffer(obj) {
				if (!obj || typeof obj != "object") return !1;
				return !!(obj.constructor && typeof obj.constructor.isBuffer == "function" && obj.constructor.isBuffer(obj));
			},
			isOverflow,
			isRegExp: function isRegExp(obj) {
				return Object.prototype.toString.call(obj) === "[object RegExp]";
			},
			markOverflow,
			maybeMap: function maybeMap(val, fn) {
				if (isArray(val)) {
					var mapped = [];
					for (var i = 0; i < val.length; i += 1) mapped[mapped.length] = fn(val[i]);
					return mapped;
				}
				return fn(val);
			},
			merge,
			setProperty,
			toCoercible
		};
	}),
	8649: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterRedis = __webpack_require__(54336);
		let RateLimiterMongo = __webpack_require__(28439);
		let RateLimiterMySQL = __webpack_require__(67793);
		let RateLimiterPostgres = __webpack_require__(3740);
		let { RateLimiterClusterMaster, RateLimiterClusterMasterPM2, RateLimiterCluster } = __webpack_require__(10565);
		let RateLimiterMemory = __webpack_require__(24544);
		let RateLimiterMemcache = __webpack_require__(73250);
		let RLWrapperBlackAndWhite = __webpack_require__(87383);
		let RLWrapperTimeouts = __webpack_require__(24016);
		let RateLimiterUnion = __webpack_require__(10244);
		let RateLimiterQueue = __webpack_require__(52860);
		let BurstyRateLimiter = __webpack_require__(85860);
		let RateLimiterRes = __webpack_require__(80449);
		let RateLimiterDynamo = __webpack_require__(82309);
		let RateLimiterPrisma = __webpack_require__(16323);
		let RateLimiterDrizzle = __webpack_require__(50673);
		let RateLimiterDrizzleNonAtomic = __webpack_require__(75347);
		module.exports = {
			RateLimiterRedis,
			RateLimiterMongo,
			RateLimiterMySQL,
			RateLimiterPostgres,
			RateLimiterMemory,
			RateLimiterMemcache,
			RateLimiterClusterMaster,
			RateLimiterClusterMasterPM2,
			RateLimiterCluster,
			RLWrapperBlackAndWhite,
			RLWrapperTimeouts,
			RateLimiterUnion,
			RateLimiterQueue,
			BurstyRateLimiter,
			RateLimiterRes,
			RateLimiterDynamo,
			RateLimiterPrisma,
			RateLimiterValkey: __webpack_require__(32193),
			RateLimiterValkeyGlide: __webpack_require__(53756),
			RateLimiterSQLite: __webpack_require__(73283),
			RateLimiterEtcd: __webpack_require__(36481),
			RateLimiterDrizzle,
			RateLimiterDrizzleNonAtomic,
			RateLimiterEtcdNonAtomic: __webpack_require__(15299),
			RateLimiterQueueError: __webpack_require__(27948),
			RateLimiterEtcdTransactionFailedError: __webpack_require__(43184)
		};
	}),
	85860: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterRes = __webpack_require__(80449);
		module.exports = class BurstyRateLimiter {
			constructor(rateLimiter, burstLimiter) {
				this._rateLimiter = rateLimiter;
				this._burstLimiter = burstLimiter;
			}
			_combineRes(rlRes, blRes) {
				if (!rlRes) return null;
				return new RateLimiterRes(rlRes.remainingPoints, Math.min(rlRes.msBeforeNext, blRes ? blRes.msBeforeNext : 0), rlRes.consumedPoints, rlRes.isFirstInDuration);
			}
			consume(key, pointsToConsume = 1, options = {}) {
				return this._rateLimiter.consume(key, pointsToConsume, options).catch((rlRej) => {
					if (rlRej instanceof RateLimiterRes) return this._burstLimiter.consume(key, pointsToConsume, options).then((blRes) => Promise.resolve(this._combineRes(rlRej, blRes))).catch((blRej) => {
						if (blRej instanceof RateLimiterRes) return Promise.reject(this._combineRes(rlRej, blRej));
						else return Promise.reject(blRej);
					});
					else return Promise.reject(rlRej);
				});
			}
			get(key) {
				return Promise.all([this._rateLimiter.get(key), this._burstLimiter.get(key)]).then(([rlRes, blRes]) => this._combineRes(rlRes, blRes));
			}
			get points() {
				return this._rateLimiter.points;
			}
		};
	}),
	87383: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterRes = __webpack_require__(80449);
		module.exports = class RLWrapperBlackAndWhite {
			constructor(opts = {}) {
				this.limiter = opts.limiter;
				this.blackList = opts.blackList;
				this.whiteList = opts.whiteList;
				this.isBlackListed = opts.isBlackListed;
				this.isWhiteListed = opts.isWhiteListed;
				this.runActionAnyway = opts.runActionAnyway;
			}
			get limiter() {
				return this._limiter;
			}
			set limiter(value) {
				if (value === void 0) throw Error("limiter is not set");
				this._limiter = value;
			}
			get runActionAnyway() {
				return this._runActionAnyway;
			}
			set runActionAnyway(value) {
				this._runActionAnyway = value !== void 0 && value;
			}
			get blackList() {
				return this._blackList;
			}
			set blackList(value) {
				this._blackList = Array.isArray(value) ? value : [];
			}
			get isBlackListed() {
				return this._isBlackListed;
			}
			set isBlackListed(func) {
				func === void 0 && (func = () => !1);
				if (typeof func != "function") throw Error("isBlackListed must be function");
				this._isBlackListed = func;
			}
			get whiteList() {
				return this._whiteList;
			}
			set whiteList(value) {
				this._whiteList = Array.isArray(value) ? value : [];
			}
			get isWhiteListed() {
				return this._isWhiteListed;
			}
			set isWhiteListed(func) {
				func === void 0 && (func = () => !1);
				if (typeof func != "function") throw Error("isWhiteListed must be function");
				this._isWhiteListed = func;
			}
			isBlackListedSomewhere(key) {
				return this.blackList.indexOf(key) >= 0 || this.isBlackListed(key);
			}
			isWhiteListedSomewhere(key) {
				return this.whiteList.indexOf(key) >= 0 || this.isWhiteListed(key);
			}
			getBlackRes() {
				return new RateLimiterRes(0, 2 ** 53 - 1, 0, !1);
			}
			getWhiteRes() {
				return new RateLimiterRes(2 ** 53 - 1, 0, 0, !1);
			}
			rejectBlack() {
				return Promise.reject(this.getBlackRes());
			}
			resolveBlack() {
				return Promise.resolve(this.getBlackRes());
			}
			resolveWhite() {
				return Promise.resolve(this.getWhiteRes());
			}
			consume(key, pointsToConsume = 1) {
				let res;
				this.isWhiteListedSomewhere(key) ? res = this.resolveWhite() : this.isBlackListedSomewhere(key) && (res = this.rejectBlack());
				if (res === void 0) return this.limiter.consume(key, pointsToConsume);
				this.runActionAnyway && this.limiter.consume(key, pointsToConsume).catch(() => {});
				return res;
			}
			block(key, secDuration) {
				let res;
				this.isWhiteListedSomewhere(key) ? res = this.resolveWhite() : this.isBlackListedSomewhere(key) && (res = this.resolveBlack());
				if (res === void 0) return this.limiter.block(key, secDuration);
				this.runActionAnyway && this.limiter.block(key, secDuration).catch(() => {});
				return res;
			}
			penalty(key, points) {
				let res;
				this.isWhiteListedSomewhere(key) ? res = this.resolveWhite() : this.isBlackListedSomewhere(key) && (res = this.resolveBlack());
				if (res === void 0) return this.limiter.penalty(key, points);
				this.runActionAnyway && this.limiter.penalty(key, points).catch(() => {});
				return res;
			}
			reward(key, points) {
				let res;
				this.isWhiteListedSomewhere(key) ? res = this.resolveWhite() : this.isBlackListedSomewhere(key) && (res = this.resolveBlack());
				if (res === void 0) return this.limiter.reward(key, points);
				this.runActionAnyway && this.limiter.reward(key, points).catch(() => {});
				return res;
			}
			get(key) {
				let res;
				this.isWhiteListedSomewhere(key) ? res = this.resolveWhite() : this.isBlackListedSomewhere(key) && (res = this.resolveBlack());
				if (res === void 0 || this.runActionAnyway) return this.limiter.get(key);
				return res;
			}
			delete(key) {
				return this.limiter.delete(key);
			}
		};
	}),
	24016: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterAbstract = __webpack_require__(88569);
		let RateLimiterInsuredAbstract = __webpack_require__(33847);
		module.exports = class RLWrapperTimeouts extends RateLimiterInsuredAbstract {
			constructor(opts = {}) {
				super(opts);
				this.limiter = opts.limiter;
				this.timeoutMs = opts.timeoutMs || 0;
			}
			get limiter() {
				return this._limiter;
			}
			set limiter(limiter) {
				if (!(limiter instanceof RateLimiterAbstract)) throw TypeError("limiter must be an instance of RateLimiterAbstract");
				this._limiter = limiter;
				!this.insuranceLimiter && limiter instanceof RateLimiterInsuredAbstract && (this.insuranceLimiter = limiter.insuranceLimiter);
			}
			get timeoutMs() {
				return this._timeoutMs;
			}
			set timeoutMs(value) {
				if (typeof value != "number" || value < 0) throw TypeError("timeoutMs must be a non-negative number");
				this._timeoutMs = value;
			}
			_run(funcName, params) {
				return new Promise(async (resolve, reject) => {
					let timeout = setTimeout(() => reject(Error("Operation timed out")), this.timeoutMs);
					await this.limiter[funcName](...params).then((result) => {
						clearTimeout(timeout);
						resolve(result);
					}).catch((err) => {
						clearTimeout(timeout);
						reject(err);
					});
				});
			}
			_consume(key, pointsToConsume = 1, options = {}) {
				return this._run("consume", [
					key,
					pointsToConsume,
					options
				]);
			}
			_penalty(key, points = 1, options = {}) {
				return this._run("penalty", [
					key,
					points,
					options
				]);
			}
			_reward(key, points = 1, options = {}) {
				return this._run("reward", [
					key,
					points,
					options
				]);
			}
			_get(key, options = {}) {
				return this._run("get", [key, options]);
			}
			_set(key, points, secDuration, options = {}) {
				return this._run("set", [
					key,
					points,
					secDuration,
					options
				]);
			}
			_block(key, secDuration, options = {}) {
				return this._run("block", [
					key,
					secDuration,
					options
				]);
			}
			_delete(key, options = {}) {
				return this._run("delete", [key, options]);
			}
		};
	}),
	88569: ((module) => {
		module.exports = class RateLimiterAbstract {
			constructor(opts = {}) {
				this.points = opts.points;
				this.duration = opts.duration;
				this.blockDuration = opts.blockDuration;
				this.execEvenly = opts.execEvenly;
				this.execEvenlyMinDelayMs = opts.execEvenlyMinDelayMs;
				this.keyPrefix = opts.keyPrefix;
			}
			get points() {
				return this._points;
			}
			set points(value) {
				this._points = value >= 0 ? value : 4;
			}
			get duration() {
				return this._duration;
			}
			set duration(value) {
				this._duration = value === void 0 ? 1 : value;
			}
			get msDuration() {
				return this.duration * 1e3;
			}
			get blockDuration() {
				return this._blockDuration;
			}
			set blockDuration(value) {
				this._blockDuration = value === void 0 ? 0 : value;
			}
			get msBlockDuration() {
				return this.blockDuration * 1e3;
			}
			get execEvenly() {
				return this._execEvenly;
			}
			set execEvenly(value) {
				this._execEvenly = value !== void 0 && !!value;
			}
			get execEvenlyMinDelayMs() {
				return this._execEvenlyMinDelayMs;
			}
			set execEvenlyMinDelayMs(value) {
				this._execEvenlyMinDelayMs = value === void 0 ? Math.ceil(this.msDuration / this.points) : value;
			}
			get keyPrefix() {
				return this._keyPrefix;
			}
			set keyPrefix(value) {
				value === void 0 && (value = "rlflx");
				if (typeof value != "string") throw Error("keyPrefix must be string");
				this._keyPrefix = value;
			}
			_getKeySecDuration(options = {}) {
				return options && options.customDuration >= 0 ? options.customDuration : this.duration;
			}
			getKey(key) {
				return this.keyPrefix.length > 0 ? `${this.keyPrefix}:${key}` : key;
			}
			parseKey(rlKey) {
				return rlKey.substring(this.keyPrefix.length);
			}
			consume() {
				throw Error("You have to implement the method 'consume'!");
			}
			penalty() {
				throw Error("You have to implement the method 'penalty'!");
			}
			reward() {
				throw Error("You have to implement the method 'reward'!");
			}
			get() {
				throw Error("You have to implement the method 'get'!");
			}
			set() {
				throw Error("You have to implement the method 'set'!");
			}
			block() {
				throw Error("You have to implement the method 'block'!");
			}
			delete() {
				throw Error("You have to implement the method 'delete'!");
			}
		};
	}),
	10565: ((module, __unused_webpack_exports, __webpack_require__) => {
		let cluster = __webpack_require__(29907);
		let crypto = __webpack_require__(76982);
		let RateLimiterAbstract = __webpack_require__(88569);
		let RateLimiterMemory = __webpack_require__(24544);
		let RateLimiterRes = __webpack_require__(80449);
		let channel = "rate_limiter_flexible";
		let masterInstance = null;
		let masterSendToWorker = function(worker, msg, type, res) {
			let data;
			data = res === null || res === !0 || res === !1 ? res : {
				remainingPoints: res.remainingPoints,
				msBeforeNext: res.msBeforeNext,
				consumedPoints: res.consumedPoints,
				isFirstInDuration: res.isFirstInDuration
			};
			worker.send({
				channel,
				keyPrefix: msg.keyPrefix,
				promiseId: msg.promiseId,
				type,
				data
			});
		};
		let workerWaitInit = function(payload) {
			setTimeout(() => {
				this._initiated ? process.send(payload) : this._promises[payload.promiseId] !== void 0 && workerWaitInit.call(this, payload);
			}, 30);
		};
		let workerSendToMaster = function(func, promiseId, key, arg, opts) {
			let payload = {
				channel,
				keyPrefix: this.keyPrefix,
				func,
				promiseId,
				data: {
					key,
					arg,
					opts
				}
			};
			this._initiated ? process.send(payload) : workerWaitInit.call(this, payload);
		};
		let masterProcessMsg = function(worker, msg) {
			if (!msg || msg.channel !== channel || this._rateLimiters[msg.keyPrefix] === void 0) return !1;
			let promise;
			switch (msg.func) {
				case "consume":
					promise = this._rateLimiters[msg.keyPrefix].consume(msg.data.key, msg.data.arg, msg.data.opts);
					break;
				case "penalty":
					promise = this._rateLimiters[msg.keyPrefix].penalty(msg.data.key, msg.data.arg, msg.data.opts);
					break;
				case "reward":
					promise = this._rateLimiters[msg.keyPrefix].reward(msg.data.key, msg.data.arg, msg.data.opts);
					break;
				case "block":
					promise = this._rateLimiters[msg.keyPrefix].block(msg.data.key, msg.data.arg, msg.data.opts);
					break;
				case "get":
					promise = this._rateLimiters[msg.keyPrefix].get(msg.data.key, msg.data.opts);
					break;
				case "delete":
					promise = this._rateLimiters[msg.keyPrefix].delete(msg.data.key, msg.data.opts);
					break;
				default: return !1;
			}
			promise && promise.then((res) => {
				masterSendToWorker(worker, msg, "resolve", res);
			}).catch((rejRes) => {
				masterSendToWorker(worker, msg, "reject", rejRes);
			});
		};
		let workerProcessMsg = function(msg) {
			if (!msg || msg.channel !== channel || msg.keyPrefix !== this.keyPrefix) return !1;
			if (this._promises[msg.promiseId]) {
				clearTimeout(this._promises[msg.promiseId].timeoutId);
				let res;
				res = msg.data === null || msg.data === !0 || msg.data === !1 ? msg.data : new RateLimiterRes(msg.data.remainingPoints, msg.data.msBeforeNext, msg.data.consumedPoints, msg.data.isFirstInDuration);
				switch (msg.type) {
					case "resolve":
						this._promises[msg.promiseId].resolve(res);
						break;
					case "reject":
						this._promises[msg.promiseId].reject(res);
						break;
					default: throw Error(`RateLimiterCluster: no such message type '${msg.type}'`);
				}
				delete this._promises[msg.promiseId];
			}
		};
		let getOpts = function() {
			return {
				points: this.points,
				duration: this.duration,
				blockDuration: this.blockDuration,
				execEvenly: this.execEvenly,
				execEvenlyMinDelayMs: this.execEvenlyMinDelayMs,
				keyPrefix: this.keyPrefix
			};
		};
		let savePromise = function(resolve, reject) {
			let hrtime = process.hrtime();
			let promiseId = hrtime[0].toString() + hrtime[1].toString();
			this._promises[promiseId] !== void 0 && (promiseId += crypto.randomBytes(12).toString("base64"));
			this._promises[promiseId] = {
				resolve,
				reject,
				timeoutId: setTimeout(() => {
					delete this._promises[promiseId];
					reject(Error("RateLimiterCluster timeout: no answer from master in time"));
				}, this.timeoutMs)
			};
			return promiseId;
		};
		class RateLimiterClusterMaster {
			constructor() {
				if (masterInstance) return masterInstance;
				this._rateLimiters = {};
				cluster.setMaxListeners(0);
				cluster.on("message", (worker, msg) => {
					if (msg && msg.channel === channel && msg.type === "init") {
						this._rateLimiters[msg.opts.keyPrefix] === void 0 && (this._rateLimiters[msg.opts.keyPrefix] = new RateLimiterMemory(msg.opts));
						worker.send({
							channel,
							type: "init",
							keyPrefix: msg.opts.keyPrefix
						});
					} else masterProcessMsg.call(this, worker, msg);
				});
				masterInstance = this;
			}
		}
		class RateLimiterClusterMasterPM2 {
			constructor(pm2) {
				if (masterInstance) return masterInstance;
				this._rateLimiters = {};
				pm2.launchBus((err, pm2Bus) => {
					pm2Bus.on("process:msg", (packet) => {
						let msg = packet.raw;
						if (msg && msg.channel === channel && msg.type === "init") {
							this._rateLimiters[msg.opts.keyPrefix] === void 0 && (this._rateLimiters[msg.opts.keyPrefix] = new RateLimiterMemory(msg.opts));
							pm2.sendDataToProcessId(packet.process.pm_id, {
								data: {},
								topic: channel,
								channel,
								type: "init",
								keyPrefix: msg.opts.keyPrefix
							}, (sendErr, res) => {
								sendErr && console.log(sendErr, res);
							});
						} else masterProcessMsg.call(this, { send: (msgData) => {
							let pm2Message = msgData;
							pm2Message.topic = channel;
							pm2Message.data === void 0 && (pm2Message.data = {});
							pm2.sendDataToProcessId(packet.process.pm_id, pm2Message, (sendErr, res) => {
								sendErr && console.log(sendErr, res);
							});
						} }, msg);
					});
				});
				masterInstance = this;
			}
		}
		class RateLimiterClusterWorker extends RateLimiterAbstract {
			get timeoutMs() {
				return this._timeoutMs;
			}
			set timeoutMs(value) {
				this._timeoutMs = value === void 0 ? 5e3 : Math.abs(parseInt(value));
			}
			constructor(opts = {}) {
				super(opts);
				process.setMaxListeners(0);
				this.timeoutMs = opts.timeoutMs;
				this._initiated = !1;
				process.on("message", (msg) => {
					msg && msg.channel === channel && msg.type === "init" && msg.keyPrefix === this.keyPrefix ? this._initiated = !0 : workerProcessMsg.call(this, msg);
				});
				process.send({
					channel,
					type: "init",
					opts: getOpts.call(this)
				});
				this._promises = {};
			}
			consume(key, pointsToConsume = 1, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "consume", promiseId, key, pointsToConsume, options);
				});
			}
			penalty(key, points = 1, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "penalty", promiseId, key, points, options);
				});
			}
			reward(key, points = 1, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "reward", promiseId, key, points, options);
				});
			}
			block(key, secDuration, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "block", promiseId, key, secDuration, options);
				});
			}
			get(key, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "get", promiseId, key, options);
				});
			}
			delete(key, options = {}) {
				return new Promise((resolve, reject) => {
					let promiseId = savePromise.call(this, resolve, reject);
					workerSendToMaster.call(this, "delete", promiseId, key, options);
				});
			}
		}
		module.exports = {
			RateLimiterClusterMaster,
			RateLimiterClusterMasterPM2,
			RateLimiterCluster: RateLimiterClusterWorker
		};
	}),
	50673: ((module, __unused_webpack_exports, __webpack_require__) => {
		let drizzleOperators = null;
		class RateLimiterDrizzleError extends Error {
			constructor(message) {
				super(message);
				this.name = "RateLimiterDrizzleError";
			}
		}
		async function getDrizzleOperators() {
			if (drizzleOperators) return drizzleOperators;
			try {
				function getPackageName() {
					return "drizzle-orm";
				}
				let drizzleOrm = await __webpack_require__(65407)(`${getPackageName()}`);
				let { and, or, gt, lt, eq, isNull, sql } = drizzleOrm.default || drizzleOrm;
				drizzleOperators = {
					and,
					or,
					gt,
					lt,
					eq,
					isNull,
					sql
				};
				return drizzleOperators;
			} catch {
				throw new RateLimiterDrizzleError("drizzle-orm is not installed. Please install drizzle-orm to use RateLimiterDrizzle.");
			}
		}
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterDrizzle extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				if (!opts?.schema) throw new RateLimiterDrizzleError("Drizzle schema is required");
				if (!opts?.storeClient) throw new RateLimiterDrizzleError("Drizzle client is required");
				this.schema = opts.schema;
				this.drizzleClient = opts.storeClient;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout ?? !0;
				this.clearExpiredByTimeout && this._clearExpiredHourAgo();
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let doc = result;
				res.isFirstInDuration = doc.points === changedPoints;
				res.consumedPoints = doc.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = doc.expire === null ? -1 : Math.max(new Date(doc.expire).getTime() - Date.now(), 0);
				return res;
			}
			async _upsert(key, points, msDuration, forceExpire = !1) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { eq, sql } = await getDrizzleOperators();
				let now = new Date();
				let newExpire = msDuration > 0 ? new Date(now.getTime() + msDuration) : null;
				return await this.drizzleClient.transaction(async (tx) => {
					let [existingRecord] = await tx.select().from(this.schema).where(eq(this.schema.key, key)).limit(1);
					let shouldUpdateExpire = forceExpire || !existingRecord?.expire || existingRecord?.expire <= now || newExpire === null;
					let [data] = await tx.insert(this.schema).values({
						key,
						points,
						expire: newExpire
					}).onConflictDoUpdate({
						target: this.schema.key,
						set: {
							points: shouldUpdateExpire ? points : sql`${this.schema.points} + ${points}`,
							...shouldUpdateExpire && { expire: newExpire }
						}
					}).returning();
					return data;
				});
			}
			async _get(rlKey) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { and, or, gt, eq, isNull } = await getDrizzleOperators();
				let [response] = await this.drizzleClient.select().from(this.schema).where(and(eq(this.schema.key, rlKey), or(gt(this.schema.expire, new Date()), isNull(this.schema.expire)))).limit(1);
				return response || null;
			}
			async _delete(rlKey) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { eq } = await getDrizzleOperators();
				let [result] = await this.drizzleClient.delete(this.schema).where(eq(this.schema.key, rlKey)).returning({ key: this.schema.key });
				return !!result?.key;
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(async () => {
					try {
						let { lt } = await getDrizzleOperators();
						await this.drizzleClient.delete(this.schema).where(lt(this.schema.expire, new Date(Date.now() - 36e5)));
					} catch (error) {
						console.warn("Failed to clear expired records:", error);
					}
					this._clearExpiredHourAgo();
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
		}
		module.exports = RateLimiterDrizzle;
	}),
	75347: ((module, __unused_webpack_exports, __webpack_require__) => {
		let drizzleOperators = null;
		class RateLimiterDrizzleError extends Error {
			constructor(message) {
				super(message);
				this.name = "RateLimiterDrizzleError";
			}
		}
		async function getDrizzleOperators() {
			if (drizzleOperators) return drizzleOperators;
			try {
				function getPackageName() {
					return "drizzle-orm";
				}
				let drizzleOrm = await __webpack_require__(65407)(`${getPackageName()}`);
				let { and, or, gt, lt, eq, isNull, sql } = drizzleOrm.default || drizzleOrm;
				drizzleOperators = {
					and,
					or,
					gt,
					lt,
					eq,
					isNull,
					sql
				};
				return drizzleOperators;
			} catch {
				throw new RateLimiterDrizzleError("drizzle-orm is not installed. Please install drizzle-orm to use RateLimiterDrizzleNonAtomic.");
			}
		}
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterDrizzleNonAtomic extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				if (!opts?.schema) throw new RateLimiterDrizzleError("Drizzle schema is required");
				if (!opts?.storeClient) throw new RateLimiterDrizzleError("Drizzle client is required");
				this.schema = opts.schema;
				this.drizzleClient = opts.storeClient;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout ?? !0;
				this.clearExpiredByTimeout && this._clearExpiredHourAgo();
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let doc = result;
				res.isFirstInDuration = doc.points === changedPoints;
				res.consumedPoints = doc.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = doc.expire === null ? -1 : Math.max(new Date(doc.expire).getTime() - Date.now(), 0);
				return res;
			}
			async _upsert(key, points, msDuration, forceExpire = !1) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { eq } = await getDrizzleOperators();
				let now = new Date();
				let newExpire = msDuration > 0 ? new Date(now.getTime() + msDuration) : null;
				let [existingRecord] = await this.drizzleClient.select().from(this.schema).where(eq(this.schema.key, key)).limit(1);
				let shouldUpdateExpire = forceExpire || !existingRecord || !existingRecord.expire || existingRecord.expire <= now || newExpire === null;
				let newPoints;
				newPoints = existingRecord && !shouldUpdateExpire ? existingRecord.points + points : points;
				let [data] = await this.drizzleClient.insert(this.schema).values({
					key,
					points: newPoints,
					expire: newExpire
				}).onConflictDoUpdate({
					target: this.schema.key,
					set: {
						points: newPoints,
						...shouldUpdateExpire && { expire: newExpire }
					}
				}).returning();
				return data;
			}
			async _get(rlKey) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { and, or, gt, eq, isNull } = await getDrizzleOperators();
				let [response] = await this.drizzleClient.select().from(this.schema).where(and(eq(this.schema.key, rlKey), or(gt(this.schema.expire, new Date()), isNull(this.schema.expire)))).limit(1);
				return response || null;
			}
			async _delete(rlKey) {
				if (!this.drizzleClient) return Promise.reject(new RateLimiterDrizzleError("Drizzle client is not established"));
				let { eq } = await getDrizzleOperators();
				let [result] = await this.drizzleClient.delete(this.schema).where(eq(this.schema.key, rlKey)).returning({ key: this.schema.key });
				return !!(result && result.key);
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(async () => {
					try {
						let { lt } = await getDrizzleOperators();
						await this.drizzleClient.delete(this.schema).where(lt(this.schema.expire, new Date(Date.now() - 36e5)));
					} catch (error) {
						console.warn("Failed to clear expired records:", error);
					}
					this._clearExpiredHourAgo();
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
		}
		module.exports = RateLimiterDrizzleNonAtomic;
	}),
	82309: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterRes = __webpack_require__(80449);
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		class DynamoItem {
			constructor(rlKey, points, expire) {
				this.key = rlKey;
				this.points = points;
				this.expire = expire;
			}
		}
		class RateLimiterDynamo extends RateLimiterStoreAbstract {
			constructor(opts, cb = null) {
				super(opts);
				this.client = opts.storeClient;
				this.tableName = opts.tableName;
				this.tableCreated = opts.tableCreated;
				this.ttlManuallySet = opts.ttlSet;
				this.tableCreated ? this._setTTL().finally(() => {
					typeof cb == "function" && cb();
				}) : this._createTable(opts.dynamoTableOpts).then((data) => {
					this.tableCreated = !0;
					this._setTTL().finally(() => {
						typeof cb == "function" && cb();
					});
				}).catch((err) => {
					if (typeof cb == "function") cb(err);
					else throw err;
				});
			}
			get tableName() {
				return this._tableName;
			}
			set tableName(value) {
				this._tableName = value === void 0 ? "node-rate-limiter-flexible" : value;
			}
			get tableCreated() {
				return this._tableCreated;
			}
			set tableCreated(value) {
				this._tableCreated = value !== void 0 && !!value;
			}
			async _createTable(tableOpts) {
				let params = {
					TableName: this.tableName,
					AttributeDefinitions: [{
						AttributeName: "key",
						AttributeType: "S"
					}],
					KeySchema: [{
						AttributeName: "key",
						KeyType: "HASH"
					}],
					ProvisionedThroughput: {
						ReadCapacityUnits: tableOpts && tableOpts.readCapacityUnits ? tableOpts.readCapacityUnits : 25,
						WriteCapacityUnits: tableOpts && tableOpts.writeCapacityUnits ? tableOpts.writeCapacityUnits : 25
					}
				};
				try {
					return await this.client.createTable(params);
				} catch (err) {
					if (err.__type && err.__type.includes("ResourceInUseException")) return null;
					else throw err;
				}
			}
			async _get(rlKey) {
				if (!this.tableCreated) throw Error("Table is not created yet");
				let params = {
					TableName: this.tableName,
					Key: { key: { S: rlKey } }
				};
				let data = await this.client.getItem(params);
				if (data.Item) return new DynamoItem(data.Item.key.S, Number(data.Item.points.N), Number(data.Item.expire.N));
				else return null;
			}
			async _delete(rlKey) {
				if (!this.tableCreated) throw Error("Table is not created yet");
				let params = {
					TableName: this.tableName,
					Key: { key: { S: rlKey } },
					ConditionExpression: "attribute_exists(#k)",
					ExpressionAttributeNames: { "#k": "key" }
				};
				try {
					return (await this._client.deleteItem(params)).$metadata.httpStatusCode === 200;
				} catch (err) {
					if (err.__type && err.__type.includes("ConditionalCheckFailedException")) return !1;
					else throw err;
				}
			}
			async _upsert(rlKey, points, msDuration, forceExpire = !1, options = {}) {
				if (!this.tableCreated) throw Error("Table is not created yet");
				let dateNow = Date.now();
				let dateNowSec = dateNow / 1e3;
				let newExpireSec = msDuration > 0 ? (dateNow + msDuration) / 1e3 : -1;
				if (forceExpire) return await this._baseUpsert({
					TableName: this.tableName,
					Key: { key: { S: rlKey } },
					UpdateExpression: "SET points = :points, expire = :expire",
					ExpressionAttributeValues: {
						":points": { N: points.toString() },
						":expire": { N: newExpireSec.toString() }
					},
					ReturnValues: "ALL_NEW"
				});
				try {
					return await this._baseUpsert({
						TableName: this.tableName,
						Key: { key: { S: rlKey } },
						UpdateExpression: "SET points = :new_points, expire = :new_expire",
						ExpressionAttributeValues: {
							":new_points": { N: points.toString() },
							":new_expire": { N: newExpireSec.toString() },
							":where_expire": { N: dateNowSec.toString() }
						},
						ConditionExpression: "expire <= :where_expire OR attribute_not_exists(points)",
						ReturnValues: "ALL_NEW"
					});
				} catch {
					return await this._baseUpsert({
						TableName: this.tableName,
						Key: { key: { S: rlKey } },
						UpdateExpression: "SET points = points + :new_points",
						ExpressionAttributeValues: {
							":new_points": { N: points.toString() },
							":where_expire": { N: dateNowSec.toString() }
						},
						ConditionExpression: "expire > :where_expire",
						ReturnValues: "ALL_NEW"
					});
				}
			}
			async _baseUpsert(params) {
				if (!this.tableCreated) throw Error("Table is not created yet");
				try {
					let data = await this.client.updateItem(params);
					return new DynamoItem(data.Attributes.key.S, Number(data.Attributes.points.N), Number(data.Attributes.expire.N));
				} catch (err) {
					throw err;
				}
			}
			async _setTTL() {
				if (!this.tableCreated) throw Error("Table is not created yet");
				try {
					if (await this._isTTLSet()) return;
					let params = {
						TableName: this.tableName,
						TimeToLiveSpecification: {
							AttributeName: "expire",
							Enabled: !0
						}
					};
					return await this.client.updateTimeToLive(params);
				} catch (err) {
					throw err;
				}
			}
			async _isTTLSet() {
				if (!this.tableCreated) throw Error("Table is not created yet");
				if (this.ttlManuallySet) return !0;
				try {
					let res = await this.client.describeTimeToLive({ TableName: this.tableName });
					return res.$metadata.httpStatusCode == 200 && res.TimeToLiveDescription.TimeToLiveStatus === "ENABLED" && res.TimeToLiveDescription.AttributeName === "expire";
				} catch (err) {
					throw err;
				}
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				res.isFirstInDuration = changedPoints === result.points;
				res.consumedPoints = res.isFirstInDuration ? changedPoints : result.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = result.expire == -1 ? -1 : Math.max(result.expire * 1e3 - Date.now(), 0);
				return res;
			}
		}
		module.exports = RateLimiterDynamo;
	}),
	36481: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterEtcdTransactionFailedError = __webpack_require__(43184);
		let RateLimiterEtcdNonAtomic = __webpack_require__(15299);
		class RateLimiterEtcd extends RateLimiterEtcdNonAtomic {
			async _upsert(rlKey, points, msDuration, forceExpire = !1) {
				let expire = msDuration > 0 ? Date.now() + msDuration : null;
				let newValue = {
					points,
					expire
				};
				let oldValue;
				if (forceExpire) await this.client.put(rlKey).value(JSON.stringify(newValue));
				else if (!await this.client.if(rlKey, "Version", "===", "0").then(this.client.put(rlKey).value(JSON.stringify(newValue))).commit().then((result) => !!result.succeeded)) {
					let success = !1;
					for (let i = 0; i < 5; i++) {
						oldValue = await this._get(rlKey);
						newValue = {
							points: oldValue.points + points,
							expire
						};
						success = await this.client.if(rlKey, "Value", "===", JSON.stringify(oldValue)).then(this.client.put(rlKey).value(JSON.stringify(newValue))).commit().then((result) => !!result.succeeded);
						if (success) break;
					}
					if (!success) throw new RateLimiterEtcdTransactionFailedError("Could not set new value in a transaction.");
				}
				return newValue;
			}
		}
		module.exports = RateLimiterEtcd;
	}),
	15299: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		let RateLimiterSetupError = __webpack_require__(72922);
		class RateLimiterEtcdNonAtomic extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				if (!opts.storeClient) throw new RateLimiterSetupError("You need to set the option \"storeClient\" to an instance of class \"Etcd3\".");
				this.client = opts.storeClient;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				res.isFirstInDuration = changedPoints === result.points;
				res.consumedPoints = res.isFirstInDuration ? changedPoints : result.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = result.expire ? Math.max(result.expire - Date.now(), 0) : -1;
				return res;
			}
			async _upsert(rlKey, points, msDuration, forceExpire = !1) {
				let expire = msDuration > 0 ? Date.now() + msDuration : null;
				let newValue = {
					points,
					expire
				};
				if (forceExpire) await this.client.put(rlKey).value(JSON.stringify(newValue));
				else {
					let oldValue = await this._get(rlKey);
					newValue = {
						points: (oldValue === null ? 0 : oldValue.points) + points,
						expire
					};
					await this.client.put(rlKey).value(JSON.stringify(newValue));
				}
				return newValue;
			}
			async _get(rlKey) {
				return this.client.get(rlKey).string().then((result) => result === null ? null : JSON.parse(result));
			}
			async _delete(rlKey) {
				return this.client.delete().key(rlKey).then((result) => result.deleted === "1");
			}
		}
		module.exports = RateLimiterEtcdNonAtomic;
	}),
	33847: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterAbstract = __webpack_require__(88569);
		let RateLimiterRes = __webpack_require__(80449);
		module.exports = class RateLimiterInsuredAbstract extends RateLimiterAbstract {
			constructor(opts = {}) {
				super(opts);
				this.insuranceLimiter = opts.insuranceLimiter;
			}
			get insuranceLimiter() {
				return this._insuranceLimiter;
			}
			set insuranceLimiter(value) {
				if (value !== void 0 && !(value instanceof RateLimiterAbstract)) throw Error("insuranceLimiter must be instance of RateLimiterAbstract");
				this._insuranceLimiter = value;
				if (this._insuranceLimiter) {
					this._insuranceLimiter.blockDuration = this.blockDuration;
					this._insuranceLimiter.execEvenly = this.execEvenly;
				}
			}
			_handleError(err, funcName, resolve, reject, params) {
				err instanceof RateLimiterRes ? reject(err) : this.insuranceLimiter instanceof RateLimiterAbstract ? this.insuranceLimiter[funcName](...params).then((res) => {
					resolve(res);
				}).catch((res) => {
					reject(res);
				}) : reject(err);
			}
			_operation(funcName, params) {
				let promise = this[funcName](...params);
				return new Promise((resolve, reject) => promise.then((res) => {
					resolve(res);
				}).catch((err) => {
					funcName.startsWith("_") && (funcName = funcName.slice(1));
					this._handleError(err, funcName, resolve, reject, params);
				}));
			}
			consume(key, pointsToConsume = 1, options = {}) {
				return this._operation("_consume", [
					key,
					pointsToConsume,
					options
				]);
			}
			penalty(key, points = 1, options = {}) {
				return this._operation("_penalty", [
					key,
					points,
					options
				]);
			}
			reward(key, points = 1, options = {}) {
				return this._operation("_reward", [
					key,
					points,
					options
				]);
			}
			get(key, options = {}) {
				return this._operation("_get", [key, options]);
			}
			set(key, points, secDuration, options = {}) {
				return this._operation("_set", [
					key,
					points,
					secDuration,
					options
				]);
			}
			block(key, secDuration, options = {}) {
				return this._operation("_block", [
					key,
					secDuration,
					options
				]);
			}
			delete(key, options = {}) {
				return this._operation("_delete", [key, options]);
			}
			_consume() {
				throw Error("You have to implement the method '_consume'!");
			}
			_penalty() {
				throw Error("You have to implement the method '_penalty'!");
			}
			_reward() {
				throw Error("You have to implement the method '_reward'!");
			}
			_get() {
				throw Error("You have to implement the method '_get'!");
			}
			_set() {
				throw Error("You have to implement the method '_set'!");
			}
			_block() {
				throw Error("You have to implement the method '_block'!");
			}
			_delete() {
				throw Error("You have to implement the method '_delete'!");
			}
		};
	}),
	73250: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterMemcache extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.client = opts.storeClient;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				res.consumedPoints = parseInt(result.consumedPoints);
				res.isFirstInDuration = result.consumedPoints === changedPoints;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = result.msBeforeNext;
				return res;
			}
			_upsert(rlKey, points, msDuration, forceExpire = !1, options = {}) {
				return new Promise((resolve, reject) => {
					let nowMs = Date.now();
					let secDuration = Math.floor(msDuration / 1e3);
					forceExpire ? this.client.set(rlKey, points, secDuration, (err) => {
						err ? reject(err) : this.client.set(`${rlKey}_expire`, secDuration > 0 ? nowMs + secDuration * 1e3 : -1, secDuration, () => {
							resolve({
								consumedPoints: points,
								msBeforeNext: secDuration > 0 ? secDuration * 1e3 : -1
							});
						});
					}) : this.client.incr(rlKey, points, (err, consumedPoints) => {
						err || consumedPoints === !1 ? this.client.add(rlKey, points, secDuration, (errAddKey, createdNew) => {
							if (errAddKey || !createdNew) {
								if (options.attemptNumber === void 0 || options.attemptNumber < 3) {
									let nextOptions = Object.assign({}, options);
									nextOptions.attemptNumber = nextOptions.attemptNumber ? nextOptions.attemptNumber + 1 : 1;
									this._upsert(rlKey, points, msDuration, forceExpire, nextOptions).then((resUpsert) => resolve(resUpsert)).catch((errUpsert) => reject(errUpsert));
								} else reject(Error("Can not add key"));
							} else this.client.add(`${rlKey}_expire`, secDuration > 0 ? nowMs + secDuration * 1e3 : -1, secDuration, () => {
								resolve({
									consumedPoints: points,
									msBeforeNext: secDuration > 0 ? secDuration * 1e3 : -1
								});
							});
						}) : this.client.get(`${rlKey}_expire`, (errGetExpire, resGetExpireMs) => {
							if (errGetExpire) reject(errGetExpire);
							else {
								let expireMs = resGetExpireMs === !1 ? 0 : resGetExpireMs;
								resolve({
									consumedPoints,
									msBeforeNext: expireMs >= 0 ? Math.max(expireMs - nowMs, 0) : -1
								});
							}
						});
					});
				});
			}
			_get(rlKey) {
				return new Promise((resolve, reject) => {
					let nowMs = Date.now();
					this.client.get(rlKey, (err, consumedPoints) => {
						consumedPoints ? this.client.get(`${rlKey}_expire`, (errGetExpire, resGetExpireMs) => {
							if (errGetExpire) reject(errGetExpire);
							else {
								let expireMs = resGetExpireMs === !1 ? 0 : resGetExpireMs;
								resolve({
									consumedPoints,
									msBeforeNext: expireMs >= 0 ? Math.max(expireMs - nowMs, 0) : -1
								});
							}
						}) : resolve(null);
					});
				});
			}
			_delete(rlKey) {
				return new Promise((resolve, reject) => {
					this.client.del(rlKey, (err, res) => {
						err ? reject(err) : res === !1 ? resolve(res) : this.client.del(`${rlKey}_expire`, (errDelExpire) => {
							errDelExpire ? reject(errDelExpire) : resolve(res);
						});
					});
				});
			}
		}
		module.exports = RateLimiterMemcache;
	}),
	24544: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterAbstract = __webpack_require__(88569);
		let MemoryStorage = __webpack_require__(81534);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterMemory extends RateLimiterAbstract {
			constructor(opts = {}) {
				super(opts);
				this._memoryStorage = new MemoryStorage();
			}
			consume(key, pointsToConsume = 1, options = {}) {
				return new Promise((resolve, reject) => {
					let rlKey = this.getKey(key);
					let secDuration = this._getKeySecDuration(options);
					let res = this._memoryStorage.incrby(rlKey, pointsToConsume, secDuration);
					res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
					if (res.consumedPoints > this.points) {
						this.blockDuration > 0 && res.consumedPoints <= this.points + pointsToConsume && (res = this._memoryStorage.set(rlKey, res.consumedPoints, this.blockDuration));
						reject(res);
					} else if (this.execEvenly && res.msBeforeNext > 0 && !res.isFirstInDuration) {
						let delay = Math.ceil(res.msBeforeNext / (res.remainingPoints + 2));
						delay < this.execEvenlyMinDelayMs && (delay = res.consumedPoints * this.execEvenlyMinDelayMs);
						setTimeout(resolve, delay, res);
					} else resolve(res);
				});
			}
			penalty(key, points = 1, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve) => {
					let secDuration = this._getKeySecDuration(options);
					let res = this._memoryStorage.incrby(rlKey, points, secDuration);
					res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
					resolve(res);
				});
			}
			reward(key, points = 1, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve) => {
					let secDuration = this._getKeySecDuration(options);
					let res = this._memoryStorage.incrby(rlKey, -points, secDuration);
					res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
					resolve(res);
				});
			}
			block(key, secDuration) {
				let msDuration = secDuration * 1e3;
				let initPoints = this.points + 1;
				this._memoryStorage.set(this.getKey(key), initPoints, secDuration);
				return Promise.resolve(new RateLimiterRes(0, msDuration === 0 ? -1 : msDuration, initPoints));
			}
			set(key, points, secDuration) {
				let msDuration = (secDuration >= 0 ? secDuration : this.duration) * 1e3;
				this._memoryStorage.set(this.getKey(key), points, secDuration);
				return Promise.resolve(new RateLimiterRes(0, msDuration === 0 ? -1 : msDuration, points));
			}
			get(key) {
				let res = this._memoryStorage.get(this.getKey(key));
				res !== null && (res.remainingPoints = Math.max(this.points - res.consumedPoints, 0));
				return Promise.resolve(res);
			}
			delete(key) {
				return Promise.resolve(this._memoryStorage.delete(this.getKey(key)));
			}
		}
		module.exports = RateLimiterMemory;
	}),
	28439: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		function getDriverVersion(client) {
			try {
				let _client = client.client ? client.client : client;
				let _v = [
					0,
					0,
					0
				];
				if (_client.topology === void 0) {
					let { version } = _client.options.metadata.driver;
					_v = version.split("|", 1)[0].split(".").map((v) => parseInt(v));
				} else {
					let { version } = _client.topology.s.options.metadata.driver;
					_v = version.split(".").map((v) => parseInt(v));
				}
				return {
					major: _v[0],
					feature: _v[1],
					patch: _v[2]
				};
			} catch {
				return {
					major: 0,
					feature: 0,
					patch: 0
				};
			}
		}
		class RateLimiterMongo extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.dbName = opts.dbName;
				this.tableName = opts.tableName;
				this.indexKeyPrefix = opts.indexKeyPrefix;
				this.disableIndexesCreation = opts.disableIndexesCreation;
				this.client = opts.mongo ? opts.mongo : opts.storeClient;
				if (typeof this.client.then == "function") this.client.then((conn) => {
					this.client = conn;
					this._initCollection();
					this._driverVersion = getDriverVersion(this.client);
				});
				else {
					this._initCollection();
					this._driverVersion = getDriverVersion(this.client);
				}
			}
			get dbName() {
				return this._dbName;
			}
			set dbName(value) {
				this._dbName = value === void 0 ? RateLimiterMongo.getDbName() : value;
			}
			static getDbName() {
				return "node-rate-limiter-flexible";
			}
			get tableName() {
				return this._tableName;
			}
			set tableName(value) {
				this._tableName = value === void 0 ? this.keyPrefix : value;
			}
			get client() {
				return this._client;
			}
			set client(value) {
				if (value === void 0) throw Error("mongo is not set");
				this._client = value;
			}
			get indexKeyPrefix() {
				return this._indexKeyPrefix;
			}
			set indexKeyPrefix(obj) {
				this._indexKeyPrefix = obj || {};
			}
			get disableIndexesCreation() {
				return this._disableIndexesCreation;
			}
			set disableIndexesCreation(value) {
				this._disableIndexesCreation = !!value;
			}
			async createIndexes() {
				let collection = (typeof this.client.db == "function" ? this.client.db(this.dbName) : this.client).collection(this.tableName);
				await collection.createIndex({ expire: -1 }, { expireAfterSeconds: 0 });
				await collection.createIndex(Object.assign({}, this.indexKeyPrefix, { key: 1 }), { unique: !0 });
			}
			_initCollection() {
				let collection = (typeof this.client.db == "function" ? this.client.db(this.dbName) : this.client).collection(this.tableName);
				this.disableIndexesCreation || this.createIndexes().catch((err) => {
					console.error(`Cannot create indexes for mongo collection ${this.tableName}`, err);
				});
				this._collection = collection;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let doc;
				doc = result.value === void 0 ? result : result.value;
				res.isFirstInDuration = doc.points === changedPoints;
				res.consumedPoints = doc.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = doc.expire === null ? -1 : Math.max(new Date(doc.expire).getTime() - Date.now(), 0);
				return res;
			}
			_upsert(key, points, msDuration, forceExpire = !1, options = {}) {
				if (!this._collection) return Promise.reject(Error("Mongo connection is not established"));
				let docAttrs = options.attrs || {};
				let where;
				let upsertData;
				if (forceExpire) {
					where = { key };
					where = Object.assign(where, docAttrs);
					upsertData = { $set: {
						key,
						points,
						expire: msDuration > 0 ? new Date(Date.now() + msDuration) : null
					} };
					upsertData.$set = Object.assign(upsertData.$set, docAttrs);
				} else {
					where = {
						$or: [{ expire: { $gt: new Date() } }, { expire: { $eq: null } }],
						key
					};
					where = Object.assign(where, docAttrs);
					upsertData = {
						$setOnInsert: {
							key,
							expire: msDuration > 0 ? new Date(Date.now() + msDuration) : null
						},
						$inc: { points }
					};
					upsertData.$setOnInsert = Object.assign(upsertData.$setOnInsert, docAttrs);
				}
				let upsertOptions = { upsert: !0 };
				this._driverVersion.major >= 4 || this._driverVersion.major === 3 && this._driverVersion.feature >= 7 || this._driverVersion.feature >= 6 && this._driverVersion.patch >= 7 ? upsertOptions.returnDocument = "after" : upsertOptions.returnOriginal = !1;
				return new Promise((resolve, reject) => {
					this._collection.findOneAndUpdate(where, upsertData, upsertOptions).then((res) => {
						resolve(res);
					}).catch((errUpsert) => {
						if (errUpsert && errUpsert.code === 11e3) {
							let replaceWhere = Object.assign({
								$or: [{ expire: { $lte: new Date() } }, { expire: { $eq: null } }],
								key
							}, docAttrs);
							let replaceTo = { $set: Object.assign({
								key,
								points,
								expire: msDuration > 0 ? new Date(Date.now() + msDuration) : null
							}, docAttrs) };
							this._collection.findOneAndUpdate(replaceWhere, replaceTo, upsertOptions).then((res) => {
								resolve(res);
							}).catch((errReplace) => {
								errReplace && errReplace.code === 11e3 ? this._upsert(key, points, msDuration, forceExpire).then((res) => resolve(res)).catch((err) => reject(err)) : reject(errReplace);
							});
						} else reject(errUpsert);
					});
				});
			}
			_get(rlKey, options = {}) {
				if (!this._collection) return Promise.reject(Error("Mongo connection is not established"));
				let docAttrs = options.attrs || {};
				let where = Object.assign({
					key: rlKey,
					$or: [{ expire: { $gt: new Date() } }, { expire: { $eq: null } }]
				}, docAttrs);
				return this._collection.findOne(where);
			}
			_delete(rlKey, options = {}) {
				if (!this._collection) return Promise.reject(Error("Mongo connection is not established"));
				let docAttrs = options.attrs || {};
				let where = Object.assign({ key: rlKey }, docAttrs);
				return this._collection.deleteOne(where).then((res) => res.deletedCount > 0);
			}
		}
		module.exports = RateLimiterMongo;
	}),
	67793: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterMySQL extends RateLimiterStoreAbstract {
			constructor(opts, cb = null) {
				super(opts);
				this.client = opts.storeClient;
				this.clientType = opts.storeType;
				this.dbName = opts.dbName;
				this.tableName = opts.tableName;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout;
				this.tableCreated = opts.tableCreated;
				if (!this.tableCreated) this._createDbAndTable().then(() => {
					this.tableCreated = !0;
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}).catch((err) => {
					if (typeof cb == "function") cb(err);
					else throw err;
				});
				else {
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}
			}
			clearExpired(expire) {
				return new Promise((resolve) => {
					this._getConnection().then((conn) => {
						conn.query("DELETE FROM ??.?? WHERE expire < ?", [
							this.dbName,
							this.tableName,
							expire
						], () => {
							this._releaseConnection(conn);
							resolve();
						});
					}).catch(() => {
						resolve();
					});
				});
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(() => {
					this.clearExpired(Date.now() - 36e5).then(() => {
						this._clearExpiredHourAgo();
					});
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
			_getConnection() {
				switch (this.clientType) {
					case "pool": return new Promise((resolve, reject) => {
						this.client.getConnection((errConn, conn) => {
							if (errConn) return reject(errConn);
							resolve(conn);
						});
					});
					case "sequelize": return this.client.connectionManager.getConnection();
					case "knex": return this.client.client.acquireConnection();
					default: return Promise.resolve(this.client);
				}
			}
			_releaseConnection(conn) {
				switch (this.clientType) {
					case "pool": return conn.release();
					case "sequelize": return this.client.connectionManager.releaseConnection(conn);
					case "knex": return this.client.client.releaseConnection(conn);
					default: return !0;
				}
			}
			_createDbAndTable() {
				return new Promise((resolve, reject) => {
					this._getConnection().then((conn) => {
						conn.query(`CREATE DATABASE IF NOT EXISTS \`${this.dbName}\`;`, (errDb) => {
							if (errDb) {
								this._releaseConnection(conn);
								return reject(errDb);
							}
							conn.query(this._getCreateTableStmt(), (err) => {
								if (err) {
									this._releaseConnection(conn);
									return reject(err);
								}
								this._releaseConnection(conn);
								resolve();
							});
						});
					}).catch((err) => {
						reject(err);
					});
				});
			}
			_getCreateTableStmt() {
				return `CREATE TABLE IF NOT EXISTS \`${this.dbName}\`.\`${this.tableName}\` (\`key\` VARCHAR(255) CHARACTER SET utf8 NOT NULL,\`points\` INT(9) NOT NULL default 0,\`expire\` BIGINT UNSIGNED,PRIMARY KEY (\`key\`)) ENGINE = INNODB;`;
			}
			get clientType() {
				return this._clientType;
			}
			set clientType(value) {
				if (value === void 0) {
					if (this.client.constructor.name === "Connection") value = "connection";
					else if (this.client.constructor.name === "Pool") value = "pool";
					else if (this.client.constructor.name === "Sequelize") value = "sequelize";
					else throw Error("storeType is not defined");
				}
				this._clientType = value.toLowerCase();
			}
			get dbName() {
				return this._dbName;
			}
			set dbName(value) {
				this._dbName = value === void 0 ? "rtlmtrflx" : value;
			}
			get tableName() {
				return this._tableName;
			}
			set tableName(value) {
				this._tableName = value === void 0 ? this.keyPrefix : value;
			}
			get tableCreated() {
				return this._tableCreated;
			}
			set tableCreated(value) {
				this._tableCreated = value !== void 0 && !!value;
			}
			get clearExpiredByTimeout() {
				return this._clearExpiredByTimeout;
			}
			set clearExpiredByTimeout(value) {
				this._clearExpiredByTimeout = value === void 0 || !!value;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let [row] = result;
				res.isFirstInDuration = changedPoints === row.points;
				res.consumedPoints = res.isFirstInDuration ? changedPoints : row.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = row.expire ? Math.max(row.expire - Date.now(), 0) : -1;
				return res;
			}
			_upsertTransaction(conn, key, points, msDuration, forceExpire) {
				return new Promise((resolve, reject) => {
					conn.query("BEGIN", (errBegin) => {
						if (errBegin) {
							conn.rollback();
							return reject(errBegin);
						}
						let dateNow = Date.now();
						let newExpire = msDuration > 0 ? dateNow + msDuration : null;
						let q;
						let values;
						if (forceExpire) {
							q = "INSERT INTO ??.?? VALUES (?, ?, ?)\n          ON DUPLICATE KEY UPDATE \n            points = ?, \n            expire = ?;";
							values = [
								this.dbName,
								this.tableName,
								key,
								points,
								newExpire,
								points,
								newExpire
							];
						} else {
							q = "INSERT INTO ??.?? VALUES (?, ?, ?)\n          ON DUPLICATE KEY UPDATE \n            points = IF(expire <= ?, ?, points + (?)), \n            expire = IF(expire <= ?, ?, expire);";
							values = [
								this.dbName,
								this.tableName,
								key,
								points,
								newExpire,
								dateNow,
								points,
								points,
								dateNow,
								newExpire
							];
						}
						conn.query(q, values, (errUpsert) => {
							if (errUpsert) {
								conn.rollback();
								return reject(errUpsert);
							}
							conn.query("SELECT points, expire FROM ??.?? WHERE `key` = ?;", [
								this.dbName,
								this.tableName,
								key
							], (errSelect, res) => {
								if (errSelect) {
									conn.rollback();
									return reject(errSelect);
								}
								conn.query("COMMIT", (err) => {
									if (err) {
										conn.rollback();
										return reject(err);
									}
									resolve(res);
								});
							});
						});
					});
				});
			}
			_upsert(key, points, msDuration, forceExpire = !1) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return new Promise((resolve, reject) => {
					this._getConnection().then((conn) => {
						this._upsertTransaction(conn, key, points, msDuration, forceExpire).then((res) => {
							resolve(res);
							this._releaseConnection(conn);
						}).catch((err) => {
							reject(err);
							this._releaseConnection(conn);
						});
					}).catch((err) => {
						reject(err);
					});
				});
			}
			_get(rlKey) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return new Promise((resolve, reject) => {
					this._getConnection().then((conn) => {
						conn.query("SELECT points, expire FROM ??.?? WHERE `key` = ? AND (`expire` > ? OR `expire` IS NULL)", [
							this.dbName,
							this.tableName,
							rlKey,
							Date.now()
						], (err, res) => {
							err ? reject(err) : res.length === 0 ? resolve(null) : resolve(res);
							this._releaseConnection(conn);
						});
					}).catch((err) => {
						reject(err);
					});
				});
			}
			_delete(rlKey) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return new Promise((resolve, reject) => {
					this._getConnection().then((conn) => {
						conn.query("DELETE FROM ??.?? WHERE `key` = ?", [
							this.dbName,
							this.tableName,
							rlKey
						], (err, res) => {
							err ? reject(err) : resolve(res.affectedRows > 0);
							this._releaseConnection(conn);
						});
					}).catch((err) => {
						reject(err);
					});
				});
			}
		}
		module.exports = RateLimiterMySQL;
	}),
	3740: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterPostgres extends RateLimiterStoreAbstract {
			constructor(opts, cb = null) {
				super(opts);
				this.client = opts.storeClient;
				this.clientType = opts.storeType;
				this.tableName = opts.tableName;
				this.schemaName = opts.schemaName;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout;
				this.tableCreated = opts.tableCreated;
				if (!this.tableCreated) this._createTable().then(() => {
					this.tableCreated = !0;
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}).catch((err) => {
					if (typeof cb == "function") cb(err);
					else throw err;
				});
				else {
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}
			}
			_getTableIdentifier() {
				return this.schemaName ? `"${this.schemaName}"."${this.tableName}"` : `"${this.tableName}"`;
			}
			clearExpired(expire) {
				return new Promise((resolve) => {
					let q = {
						name: "rlflx-clear-expired",
						text: `DELETE FROM ${this._getTableIdentifier()} WHERE expire < $1`,
						values: [expire]
					};
					this._query(q).then(() => {
						resolve();
					}).catch(() => {
						resolve();
					});
				});
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(() => {
					this.clearExpired(Date.now() - 36e5).then(() => {
						this._clearExpiredHourAgo();
					});
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
			_getConnection() {
				switch (this.clientType) {
					case "pool": return Promise.resolve(this.client);
					case "sequelize": return this.client.connectionManager.getConnection();
					case "knex": return this.client.client.acquireConnection();
					case "typeorm": return Promise.resolve(this.client.driver.master);
					default: return Promise.resolve(this.client);
				}
			}
			_releaseConnection(conn) {
				switch (this.clientType) {
					case "pool": return !0;
					case "sequelize": return this.client.connectionManager.releaseConnection(conn);
					case "knex": return this.client.client.releaseConnection(conn);
					case "typeorm": return !0;
					default: return !0;
				}
			}
			_createTable() {
				return new Promise((resolve, reject) => {
					this._query({ text: this._getCreateTableStmt() }).then(() => {
						resolve();
					}).catch((err) => {
						err.code === "23505" ? resolve() : reject(err);
					});
				});
			}
			_getCreateTableStmt() {
				return `CREATE TABLE IF NOT EXISTS ${this._getTableIdentifier()} (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    );`;
			}
			get clientType() {
				return this._clientType;
			}
			set clientType(value) {
				let constructorName = this.client.constructor.name;
				if (value === void 0) {
					if (constructorName === "Client") value = "client";
					else if (constructorName === "Pool" || constructorName === "BoundPool") value = "pool";
					else if (constructorName === "Sequelize") value = "sequelize";
					else throw Error("storeType is not defined");
				}
				this._clientType = value.toLowerCase();
			}
			get tableName() {
				return this._tableName;
			}
			set tableName(value) {
				this._tableName = value === void 0 ? this.keyPrefix : value;
			}
			get schemaName() {
				return this._schemaName;
			}
			set schemaName(value) {
				this._schemaName = value;
			}
			get tableCreated() {
				return this._tableCreated;
			}
			set tableCreated(value) {
				this._tableCreated = value !== void 0 && !!value;
			}
			get clearExpiredByTimeout() {
				return this._clearExpiredByTimeout;
			}
			set clearExpiredByTimeout(value) {
				this._clearExpiredByTimeout = value === void 0 || !!value;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let row = result.rows[0];
				res.isFirstInDuration = changedPoints === row.points;
				res.consumedPoints = res.isFirstInDuration ? changedPoints : row.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = row.expire ? Math.max(row.expire - Date.now(), 0) : -1;
				return res;
			}
			_query(q) {
				let queryObj = {
					name: `${this.tableName.toLowerCase()}:${q.name}`,
					text: q.text,
					values: q.values
				};
				return new Promise((resolve, reject) => {
					this._getConnection().then((conn) => {
						conn.query(queryObj).then((res) => {
							resolve(res);
							this._releaseConnection(conn);
						}).catch((err) => {
							reject(err);
							this._releaseConnection(conn);
						});
					}).catch((err) => {
						reject(err);
					});
				});
			}
			_upsert(key, points, msDuration, forceExpire = !1) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				let newExpire = msDuration > 0 ? Date.now() + msDuration : null;
				let expireQ = forceExpire ? " $3 " : ` CASE
             WHEN ${this._getTableIdentifier()}.expire <= $4 THEN $3
             ELSE ${this._getTableIdentifier()}.expire
            END `;
				return this._query({
					name: forceExpire ? "rlflx-upsert-force" : "rlflx-upsert",
					text: `
            INSERT INTO ${this._getTableIdentifier()} VALUES ($1, $2, $3)
              ON CONFLICT(key) DO UPDATE SET
                points = CASE
                          WHEN (${this._getTableIdentifier()}.expire <= $4 OR 1=${+!!forceExpire}) THEN $2
                          ELSE ${this._getTableIdentifier()}.points + ($2)
                         END,
                expire = ${expireQ}
            RETURNING points, expire;`,
					values: [
						key,
						points,
						newExpire,
						Date.now()
					]
				});
			}
			_get(rlKey) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return new Promise((resolve, reject) => {
					this._query({
						name: "rlflx-get",
						text: `
            SELECT points, expire FROM ${this._getTableIdentifier()} WHERE key = $1 AND (expire > $2 OR expire IS NULL);`,
						values: [rlKey, Date.now()]
					}).then((res) => {
						res.rowCount === 0 && (res = null);
						resolve(res);
					}).catch((err) => {
						reject(err);
					});
				});
			}
			_delete(rlKey) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return this._query({
					name: "rlflx-delete",
					text: `DELETE FROM ${this._getTableIdentifier()} WHERE key = $1`,
					values: [rlKey]
				}).then((res) => res.rowCount > 0);
			}
		}
		module.exports = RateLimiterPostgres;
	}),
	16323: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterPrisma extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.modelName = opts.tableName || "RateLimiterFlexible";
				this.prismaClient = opts.storeClient;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout || !0;
				if (!this.prismaClient) throw Error("Prisma client is not provided");
				this.clearExpiredByTimeout && this._clearExpiredHourAgo();
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				let doc = result;
				res.isFirstInDuration = doc.points === changedPoints;
				res.consumedPoints = doc.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = doc.expire === null ? -1 : Math.max(new Date(doc.expire).getTime() - Date.now(), 0);
				return res;
			}
			_upsert(key, points, msDuration, forceExpire = !1) {
				if (!this.prismaClient) return Promise.reject(Error("Prisma client is not established"));
				let now = new Date();
				let newExpire = msDuration > 0 ? new Date(now.getTime() + msDuration) : null;
				return this.prismaClient.$transaction(async (prisma) => {
					let existingRecord = await prisma[this.modelName].findFirst({ where: { key } });
					if (existingRecord) {
						let shouldUpdateExpire = forceExpire || !existingRecord.expire || existingRecord.expire <= now || newExpire === null;
						return prisma[this.modelName].update({
							where: { key },
							data: {
								points: shouldUpdateExpire ? points : existingRecord.points + points,
								...shouldUpdateExpire && { expire: newExpire }
							}
						});
					} else return prisma[this.modelName].create({ data: {
						key,
						points,
						expire: newExpire
					} });
				});
			}
			_get(rlKey) {
				if (!this.prismaClient) return Promise.reject(Error("Prisma client is not established"));
				return this.prismaClient[this.modelName].findFirst({ where: { AND: [{ key: rlKey }, { OR: [{ expire: { gt: new Date() } }, { expire: null }] }] } });
			}
			_delete(rlKey) {
				if (!this.prismaClient) return Promise.reject(Error("Prisma client is not established"));
				return this.prismaClient[this.modelName].deleteMany({ where: { key: rlKey } }).then((res) => res.count > 0);
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(async () => {
					await this.prismaClient[this.modelName].deleteMany({ where: { expire: { lt: new Date(Date.now() - 36e5) } } });
					this._clearExpiredHourAgo();
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
		}
		module.exports = RateLimiterPrisma;
	}),
	52860: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterQueueError = __webpack_require__(27948);
		let MAX_QUEUE_SIZE = 4294967295;
		let KEY_DEFAULT = "limiter";
		module.exports = class RateLimiterQueue {
			constructor(limiterFlexible, opts = { maxQueueSize: MAX_QUEUE_SIZE }) {
				this._queueLimiters = { KEY_DEFAULT: new RateLimiterQueueInternal(limiterFlexible, opts) };
				this._limiterFlexible = limiterFlexible;
				this._maxQueueSize = opts.maxQueueSize;
			}
			getTokensRemaining(key = KEY_DEFAULT) {
				if (this._queueLimiters[key]) return this._queueLimiters[key].getTokensRemaining();
				else return Promise.resolve(this._limiterFlexible.points);
			}
			removeTokens(tokens, key = KEY_DEFAULT) {
				this._queueLimiters[key] || (this._queueLimiters[key] = new RateLimiterQueueInternal(this._limiterFlexible, {
					key,
					maxQueueSize: this._maxQueueSize
				}));
				return this._queueLimiters[key].removeTokens(tokens);
			}
		};
		class RateLimiterQueueInternal {
			constructor(limiterFlexible, opts = {
				maxQueueSize: MAX_QUEUE_SIZE,
				key: KEY_DEFAULT
			}) {
				this._key = opts.key;
				this._waitTimeout = null;
				this._queue = [];
				this._limiterFlexible = limiterFlexible;
				this._maxQueueSize = opts.maxQueueSize;
			}
			getTokensRemaining() {
				return this._limiterFlexible.get(this._key).then((rlRes) => rlRes === null ? this._limiterFlexible.points : rlRes.remainingPoints);
			}
			removeTokens(tokens) {
				let _this = this;
				return new Promise((resolve, reject) => {
					if (tokens > _this._limiterFlexible.points) {
						reject(new RateLimiterQueueError(`Requested tokens ${tokens} exceeds maximum ${_this._limiterFlexible.points} tokens per interval`));
						return;
					}
					_this._queue.length > 0 ? _this._queueRequest.call(_this, resolve, reject, tokens) : _this._limiterFlexible.consume(_this._key, tokens).then((res) => {
						resolve(res.remainingPoints);
					}).catch((rej) => {
						if (rej instanceof Error) reject(rej);
						else {
							_this._queueRequest.call(_this, resolve, reject, tokens);
							_this._waitTimeout === null && (_this._waitTimeout = setTimeout(_this._processFIFO.bind(_this), rej.msBeforeNext));
						}
					});
				});
			}
			_queueRequest(resolve, reject, tokens) {
				let _this = this;
				_this._queue.length < _this._maxQueueSize ? _this._queue.push({
					resolve,
					reject,
					tokens
				}) : reject(new RateLimiterQueueError(`Number of requests reached it's maximum ${_this._maxQueueSize}`));
			}
			_processFIFO() {
				let _this = this;
				if (_this._waitTimeout !== null) {
					clearTimeout(_this._waitTimeout);
					_this._waitTimeout = null;
				}
				if (_this._queue.length === 0) return;
				let item = _this._queue.shift();
				_this._limiterFlexible.consume(_this._key, item.tokens).then((res) => {
					item.resolve(res.remainingPoints);
					_this._processFIFO.call(_this);
				}).catch((rej) => {
					if (rej instanceof Error) {
						item.reject(rej);
						_this._processFIFO.call(_this);
					} else {
						_this._queue.unshift(item);
						_this._waitTimeout === null && (_this._waitTimeout = setTimeout(_this._processFIFO.bind(_this), rej.msBeforeNext));
					}
				});
			}
		}
	}),
	54336: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterRedis extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.client = opts.storeClient;
				this._rejectIfRedisNotReady = !!opts.rejectIfRedisNotReady;
				this._incrTtlLuaScript = opts.customIncrTtlLuaScript || "redis.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX') local consumed = redis.call('incrby', KEYS[1], ARGV[1]) local ttl = redis.call('pttl', KEYS[1]) if ttl == -1 then   redis.call('expire', KEYS[1], ARGV[2])   ttl = 1000 * ARGV[2] end return {consumed, ttl} ";
				this.useRedisPackage = opts.useRedisPackage || this.client.constructor.name === "Commander" || !1;
				this.useRedis3AndLowerPackage = opts.useRedis3AndLowerPackage;
				typeof this.client.defineCommand == "function" && this.client.defineCommand("rlflxIncr", {
					numberOfKeys: 1,
					lua: this._incrTtlLuaScript
				});
			}
			_isRedisReady(rlKey, isReadonly) {
				if (!this._rejectIfRedisNotReady) return !0;
				if (this.client.status) return this.client.status === "ready";
				if (typeof this.client.isReady == "function") return this.client.isReady();
				if (typeof this.client.isReady == "boolean") return this.client.isReady === !0;
				if (this.client._slots && typeof this.client._slots.getClient == "function") {
					if (typeof this.client.isOpen == "boolean" && this.client.isOpen !== !0) return !1;
					try {
						let slotClient = this.client._slots.getClient(rlKey, isReadonly);
						return slotClient && slotClient.isReady === !0;
					} catch {
						return !1;
					}
				}
				return !0;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let [consumed, resTtlMs] = result;
				if (Array.isArray(consumed)) {
					[, consumed] = consumed;
					[, resTtlMs] = resTtlMs;
				}
				let res = new RateLimiterRes();
				res.consumedPoints = parseInt(consumed);
				res.isFirstInDuration = res.consumedPoints === changedPoints;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = resTtlMs;
				return res;
			}
			async _upsert(rlKey, points, msDuration, forceExpire = !1) {
				if (typeof points == "string") {
					if (!RegExp("^[1-9][0-9]*$").test(points)) throw Error("Consuming string different than integer values is not supported by this package");
				} else if (!Number.isInteger(points)) throw Error("Consuming decimal number of points is not supported by this package");
				if (!this._isRedisReady(rlKey, !1)) throw Error("Redis connection is not ready");
				let secDuration = Math.floor(msDuration / 1e3);
				let multi = this.client.multi();
				if (forceExpire) {
					secDuration > 0 ? !this.useRedisPackage && !this.useRedis3AndLowerPackage ? multi.set(rlKey, points, "EX", secDuration) : multi.set(rlKey, points, { EX: secDuration }) : multi.set(rlKey, points);
					if (!this.useRedisPackage && !this.useRedis3AndLowerPackage) return multi.pttl(rlKey).exec(!0);
					return multi.pTTL(rlKey).exec(!0);
				}
				if (secDuration > 0) {
					if (!this.useRedisPackage && !this.useRedis3AndLowerPackage) return this.client.rlflxIncr([
						rlKey,
						String(points),
						String(secDuration),
						String(this.points),
						String(this.duration)
					]);
					if (this.useRedis3AndLowerPackage) return new Promise((resolve, reject) => {
						let incrCallback = function(err, result) {
							if (err) return reject(err);
							return resolve(result);
						};
						typeof this.client.rlflxIncr == "function" ? this.client.rlflxIncr(rlKey, points, secDuration, this.points, this.duration, incrCallback) : this.client.eval(this._incrTtlLuaScript, 1, rlKey, points, secDuration, this.points, this.duration, incrCallback);
					});
					else return this.client.eval(this._incrTtlLuaScript, {
						keys: [rlKey],
						arguments: [
							String(points),
							String(secDuration),
							String(this.points),
							String(this.duration)
						]
					});
				} else {
					if (!this.useRedisPackage && !this.useRedis3AndLowerPackage) return multi.incrby(rlKey, points).pttl(rlKey).exec(!0);
					return multi.incrBy(rlKey, points).pTTL(rlKey).exec(!0);
				}
			}
			async _get(rlKey) {
				if (!this._isRedisReady(rlKey, !0)) throw Error("Redis connection is not ready");
				if (!this.useRedisPackage && !this.useRedis3AndLowerPackage) return this.client.multi().get(rlKey).pttl(rlKey).exec().then((result) => {
					let [[, points]] = result;
					if (points === null) return null;
					return result;
				});
				return this.client.multi().get(rlKey).pTTL(rlKey).exec(!0).then((result) => {
					let [points] = result;
					if (points === null) return null;
					return result;
				});
			}
			_delete(rlKey) {
				return this.client.del(rlKey).then((result) => result > 0);
			}
		}
		module.exports = RateLimiterRedis;
	}),
	80449: ((module) => {
		module.exports = class RateLimiterRes {
			constructor(remainingPoints, msBeforeNext, consumedPoints, isFirstInDuration) {
				this.remainingPoints = remainingPoints === void 0 ? 0 : remainingPoints;
				this.msBeforeNext = msBeforeNext === void 0 ? 0 : msBeforeNext;
				this.consumedPoints = consumedPoints === void 0 ? 0 : consumedPoints;
				this.isFirstInDuration = isFirstInDuration !== void 0 && isFirstInDuration;
			}
			get msBeforeNext() {
				return this._msBeforeNext;
			}
			set msBeforeNext(ms) {
				this._msBeforeNext = ms;
				return this;
			}
			get remainingPoints() {
				return this._remainingPoints;
			}
			set remainingPoints(p) {
				this._remainingPoints = p;
				return this;
			}
			get consumedPoints() {
				return this._consumedPoints;
			}
			set consumedPoints(p) {
				this._consumedPoints = p;
				return this;
			}
			get isFirstInDuration() {
				return this._isFirstInDuration;
			}
			set isFirstInDuration(value) {
				this._isFirstInDuration = !!value;
			}
			_getDecoratedProperties() {
				return {
					remainingPoints: this.remainingPoints,
					msBeforeNext: this.msBeforeNext,
					consumedPoints: this.consumedPoints,
					isFirstInDuration: this.isFirstInDuration
				};
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				return this._getDecoratedProperties();
			}
			toString() {
				return JSON.stringify(this._getDecoratedProperties());
			}
			toJSON() {
				return this._getDecoratedProperties();
			}
		};
	}),
	73283: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterSQLite extends RateLimiterStoreAbstract {
			_internalStoreType = null;
			constructor(opts, cb = null) {
				super(opts);
				this.client = opts.storeClient;
				this.storeType = opts.storeType || "sqlite3";
				this.tableName = opts.tableName;
				this.tableCreated = opts.tableCreated || !1;
				this.clearExpiredByTimeout = opts.clearExpiredByTimeout;
				this._validateStoreTypes(cb);
				this._validateStoreClient(cb);
				this._setInternalStoreType(cb);
				this._validateTableName(cb);
				if (!this.tableCreated) this._createDbAndTable().then(() => {
					this.tableCreated = !0;
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}).catch((err) => {
					if (typeof cb == "function") cb(err);
					else throw err;
				});
				else {
					this.clearExpiredByTimeout && this._clearExpiredHourAgo();
					typeof cb == "function" && cb();
				}
			}
			_validateStoreTypes(cb) {
				let validStoreTypes = [
					"sqlite3",
					"better-sqlite3",
					"knex"
				];
				if (!validStoreTypes.includes(this.storeType)) {
					let err = Error(`storeType must be one of: ${validStoreTypes.join(", ")}`);
					if (typeof cb == "function") return cb(err);
					throw err;
				}
			}
			_validateStoreClient(cb) {
				if (this.storeType === "sqlite3") {
					if (typeof this.client.run != "function") {
						let err = Error("storeClient must be an instance of sqlite3.Database when storeType is 'sqlite3' or no storeType was provided");
						if (typeof cb == "function") return cb(err);
						throw err;
					}
				} else if (this.storeType === "better-sqlite3") {
					if (typeof this.client.prepare != "function" || this.client.run !== void 0) {
						let err = Error("storeClient must be an instance of better-sqlite3.Database when storeType is 'better-sqlite3'");
						if (typeof cb == "function") return cb(err);
						throw err;
					}
				} else if (this.storeType === "knex" && typeof this.client.raw != "function") {
					let err = Error("storeClient must be an instance of Knex when storeType is 'knex'");
					if (typeof cb == "function") return cb(err);
					throw err;
				}
			}
			_setInternalStoreType(cb) {
				if (this.storeType === "knex") {
					let knexClientType = this.client.client.config.client;
					if (knexClientType === "sqlite3") this._internalStoreType = "sqlite3";
					else if (knexClientType === "better-sqlite3") this._internalStoreType = "better-sqlite3";
					else {
						let err = Error("Knex must be configured with 'sqlite3' or 'better-sqlite3' for RateLimiterSQLite");
						if (typeof cb == "function") return cb(err);
						throw err;
					}
				} else this._internalStoreType = this.storeType;
			}
			_validateTableName(cb) {
				if (!/^[A-Za-z0-9_]*$/.test(this.tableName)) {
					let err = Error("Table name must contain only letters and numbers");
					if (typeof cb == "function") return cb(err);
					throw err;
				}
			}
			async _getConnection() {
				if (this.storeType === "knex") return this.client.client.acquireConnection();
				return this.client;
			}
			_releaseConnection(conn) {
				this.storeType === "knex" && this.client.client.releaseConnection(conn);
			}
			async _createDbAndTable() {
				let conn = await this._getConnection();
				try {
					switch (this._internalStoreType) {
						case "sqlite3":
							await new Promise((resolve, reject) => {
								conn.run(this._getCreateTableSQL(), (err) => err ? reject(err) : resolve());
							});
							break;
						case "better-sqlite3":
							conn.prepare(this._getCreateTableSQL()).run();
							break;
						default: throw Error("Unsupported internalStoreType");
					}
				} finally {
					this._releaseConnection(conn);
				}
			}
			_getCreateTableSQL() {
				return `CREATE TABLE IF NOT EXISTS ${this.tableName} (
      key TEXT PRIMARY KEY,
      points INTEGER NOT NULL DEFAULT 0,
      expire INTEGER
    )`;
			}
			_clearExpiredHourAgo() {
				this._clearExpiredTimeoutId && clearTimeout(this._clearExpiredTimeoutId);
				this._clearExpiredTimeoutId = setTimeout(() => {
					this.clearExpired(Date.now() - 36e5).then(() => this._clearExpiredHourAgo());
				}, 3e5);
				this._clearExpiredTimeoutId.unref();
			}
			async clearExpired(nowMs) {
				let sql = `DELETE FROM ${this.tableName} WHERE expire < ?`;
				let conn = await this._getConnection();
				try {
					switch (this._internalStoreType) {
						case "sqlite3":
							await new Promise((resolve, reject) => {
								conn.run(sql, [nowMs], (err) => err ? reject(err) : resolve());
							});
							break;
						case "better-sqlite3":
							conn.prepare(sql).run(nowMs);
							break;
						default: throw Error("Unsupported internalStoreType");
					}
				} finally {
					this._releaseConnection(conn);
				}
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let res = new RateLimiterRes();
				res.isFirstInDuration = changedPoints === result.points;
				res.consumedPoints = res.isFirstInDuration ? changedPoints : result.points;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = result.expire ? Math.max(result.expire - Date.now(), 0) : -1;
				return res;
			}
			async _upsertTransactionSQLite3(conn, upsertQuery, upsertParams) {
				return await new Promise((resolve, reject) => {
					conn.serialize(() => {
						conn.run("SAVEPOINT rate_limiter_trx;", (err) => {
							if (err) return reject(err);
							conn.get(upsertQuery, upsertParams, (err, row) => {
								if (err) {
									conn.run("ROLLBACK TO SAVEPOINT rate_limiter_trx;", () => reject(err));
									return;
								}
								conn.run("RELEASE SAVEPOINT rate_limiter_trx;", () => resolve(row));
							});
						});
					});
				});
			}
			async _upsertTransactionBetterSQLite3(conn, upsertQuery, upsertParams) {
				return conn.transaction(() => conn.prepare(upsertQuery).get(...upsertParams))();
			}
			async _upsertTransaction(rlKey, points, msDuration, forceExpire) {
				let dateNow = Date.now();
				let newExpire = msDuration > 0 ? dateNow + msDuration : null;
				let upsertQuery = forceExpire ? `INSERT OR REPLACE INTO ${this.tableName} (key, points, expire) VALUES (?, ?, ?) RETURNING points, expire` : `INSERT INTO ${this.tableName} (key, points, expire)
         VALUES (?, ?, ?)
         ON CONFLICT(key) DO UPDATE SET
           points = CASE WHEN expire IS NULL OR expire > ? THEN points + excluded.points ELSE excluded.points END,
           expire = CASE WHEN expire IS NULL OR expire > ? THEN expire ELSE excluded.expire END
         RETURNING points, expire`;
				let upsertParams = forceExpire ? [
					rlKey,
					points,
					newExpire
				] : [
					rlKey,
					points,
					newExpire,
					dateNow,
					dateNow
				];
				let conn = await this._getConnection();
				try {
					switch (this._internalStoreType) {
						case "sqlite3": return this._upsertTransactionSQLite3(conn, upsertQuery, upsertParams);
						case "better-sqlite3": return this._upsertTransactionBetterSQLite3(conn, upsertQuery, upsertParams);
						default: throw Error("Unsupported internalStoreType");
					}
				} finally {
					this._releaseConnection(conn);
				}
			}
			_upsert(rlKey, points, msDuration, forceExpire = !1) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				return this._upsertTransaction(rlKey, points, msDuration, forceExpire);
			}
			async _get(rlKey) {
				let sql = `SELECT points, expire FROM ${this.tableName} WHERE key = ? AND (expire > ? OR expire IS NULL)`;
				let now = Date.now();
				let conn = await this._getConnection();
				try {
					switch (this._internalStoreType) {
						case "sqlite3": return await new Promise((resolve, reject) => {
							conn.get(sql, [rlKey, now], (err, row) => err ? reject(err) : resolve(row || null));
						});
						case "better-sqlite3": return conn.prepare(sql).get(rlKey, now) || null;
						default: throw Error("Unsupported internalStoreType");
					}
				} finally {
					this._releaseConnection(conn);
				}
			}
			async _delete(rlKey) {
				if (!this.tableCreated) return Promise.reject(Error("Table is not created yet"));
				let sql = `DELETE FROM ${this.tableName} WHERE key = ?`;
				let conn = await this._getConnection();
				try {
					switch (this._internalStoreType) {
						case "sqlite3": return await new Promise((resolve, reject) => {
							conn.run(sql, [rlKey], function(err) {
								err ? reject(err) : resolve(this.changes > 0);
							});
						});
						case "better-sqlite3": return conn.prepare(sql).run(rlKey).changes > 0;
						default: throw Error("Unsupported internalStoreType");
					}
				} finally {
					this._releaseConnection(conn);
				}
			}
		}
		module.exports = RateLimiterSQLite;
	}),
	65140: ((module, __unused_webpack_exports, __webpack_require__) => {
		__webpack_require__(88569);
		let BlockedKeys = __webpack_require__(38830);
		let RateLimiterRes = __webpack_require__(80449);
		let RateLimiterInsuredAbstract = __webpack_require__(33847);
		module.exports = class RateLimiterStoreAbstract extends RateLimiterInsuredAbstract {
			constructor(opts = {}) {
				super(opts);
				this.inMemoryBlockOnConsumed = opts.inMemoryBlockOnConsumed;
				this.inMemoryBlockDuration = opts.inMemoryBlockDuration;
				this._inMemoryBlockedKeys = new BlockedKeys();
			}
			get client() {
				return this._client;
			}
			set client(value) {
				if (value === void 0) throw Error("storeClient is not set");
				this._client = value;
			}
			_afterConsume(resolve, reject, rlKey, changedPoints, storeResult, options = {}) {
				let res = this._getRateLimiterRes(rlKey, changedPoints, storeResult);
				if (this.inMemoryBlockOnConsumed > 0 && !(this.inMemoryBlockDuration > 0) && res.consumedPoints >= this.inMemoryBlockOnConsumed) {
					this._inMemoryBlockedKeys.addMs(rlKey, res.msBeforeNext);
					if (res.consumedPoints > this.points) return reject(res);
					else return resolve(res);
				} else if (res.consumedPoints > this.points) {
					let blockPromise = Promise.resolve();
					if (this.blockDuration > 0 && res.consumedPoints <= this.points + changedPoints) {
						res.msBeforeNext = this.msBlockDuration;
						blockPromise = this._block(rlKey, res.consumedPoints, this.msBlockDuration, options);
					}
					if (this.inMemoryBlockOnConsumed > 0 && res.consumedPoints >= this.inMemoryBlockOnConsumed) {
						this._inMemoryBlockedKeys.add(rlKey, this.inMemoryBlockDuration);
						res.msBeforeNext = this.msInMemoryBlockDuration;
					}
					blockPromise.then(() => {
						reject(res);
					}).catch((err) => {
						reject(err);
					});
				} else if (this.execEvenly && res.msBeforeNext > 0 && !res.isFirstInDuration) {
					let delay = Math.ceil(res.msBeforeNext / (res.remainingPoints + 2));
					delay < this.execEvenlyMinDelayMs && (delay = res.consumedPoints * this.execEvenlyMinDelayMs);
					setTimeout(resolve, delay, res);
				} else resolve(res);
			}
			getInMemoryBlockMsBeforeExpire(rlKey) {
				if (this.inMemoryBlockOnConsumed > 0) return this._inMemoryBlockedKeys.msBeforeExpire(rlKey);
				return 0;
			}
			get inMemoryBlockOnConsumed() {
				return this._inMemoryBlockOnConsumed;
			}
			set inMemoryBlockOnConsumed(value) {
				this._inMemoryBlockOnConsumed = value ? parseInt(value) : 0;
				if (this.inMemoryBlockOnConsumed > 0 && this.points > this.inMemoryBlockOnConsumed) throw Error("inMemoryBlockOnConsumed option must be greater or equal \"points\" option");
			}
			get inMemoryBlockDuration() {
				return this._inMemoryBlockDuration;
			}
			set inMemoryBlockDuration(value) {
				this._inMemoryBlockDuration = value ? parseInt(value) : 0;
				if (this.inMemoryBlockDuration > 0 && this.inMemoryBlockOnConsumed === 0) throw Error("inMemoryBlockOnConsumed option must be set up");
			}
			get msInMemoryBlockDuration() {
				return this._inMemoryBlockDuration * 1e3;
			}
			block(key, secDuration, options = {}) {
				let msDuration = secDuration * 1e3;
				return this._block(this.getKey(key), this.points + 1, msDuration, options);
			}
			set(key, points, secDuration, options = {}) {
				let msDuration = (secDuration >= 0 ? secDuration : this.duration) * 1e3;
				return this._block(this.getKey(key), points, msDuration, options);
			}
			_consume(key, pointsToConsume = 1, options = {}) {
				return new Promise((resolve, reject) => {
					let rlKey = this.getKey(key);
					let inMemoryBlockMsBeforeExpire = this.getInMemoryBlockMsBeforeExpire(rlKey);
					if (inMemoryBlockMsBeforeExpire > 0) return reject(new RateLimiterRes(0, inMemoryBlockMsBeforeExpire));
					this._upsert(rlKey, pointsToConsume, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
						this._afterConsume(resolve, reject, rlKey, pointsToConsume, res);
					}).catch((err) => reject(err));
				});
			}
			_penalty(key, points = 1, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve, reject) => {
					this._upsert(rlKey, points, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
						resolve(this._getRateLimiterRes(rlKey, points, res));
					}).catch((res) => reject(res));
				});
			}
			_reward(key, points = 1, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve, reject) => {
					this._upsert(rlKey, -points, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
						resolve(this._getRateLimiterRes(rlKey, -points, res));
					}).catch((res) => reject(res));
				});
			}
			get(key, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve, reject) => {
					this._get(rlKey, options).then((res) => {
						resolve(res == null ? null : this._getRateLimiterRes(rlKey, 0, res));
					}).catch((err) => {
						this._handleError(err, "get", resolve, reject, [key, options]);
					});
				});
			}
			delete(key, options = {}) {
				let rlKey = this.getKey(key);
				return new Promise((resolve, reject) => {
					this._delete(rlKey, options).then((res) => {
						this._inMemoryBlockedKeys.delete(rlKey);
						resolve(res);
					}).catch((err) => {
						this._handleError(err, "delete", resolve, reject, [key, options]);
					});
				});
			}
			deleteInMemoryBlockedAll() {
				this._inMemoryBlockedKeys.delete();
			}
			_getRateLimiterRes(rlKey, changedPoints, storeResult) {
				throw Error("You have to implement the method '_getRateLimiterRes'!");
			}
			_block(rlKey, initPoints, msDuration, options = {}) {
				return new Promise((resolve, reject) => {
					this._upsert(rlKey, initPoints, msDuration, !0, options).then(() => {
						resolve(new RateLimiterRes(0, msDuration > 0 ? msDuration : -1, initPoints));
					}).catch((err) => {
						this._handleError(err, "block", resolve, reject, [
							this.parseKey(rlKey),
							msDuration / 1e3,
							options
						]);
					});
				});
			}
			_get(rlKey, options = {}) {
				throw Error("You have to implement the method '_get'!");
			}
			_delete(rlKey, options = {}) {
				throw Error("You have to implement the method '_delete'!");
			}
			_upsert(rlKey, points, msDuration, forceExpire = !1, options = {}) {
				throw Error("You have to implement the method '_upsert'!");
			}
		};
	}),
	10244: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterAbstract = __webpack_require__(88569);
		module.exports = class RateLimiterUnion {
			constructor(...limiters) {
				if (limiters.length < 1) throw Error("RateLimiterUnion: at least one limiter have to be passed");
				limiters.forEach((limiter) => {
					if (!(limiter instanceof RateLimiterAbstract)) throw Error("RateLimiterUnion: all limiters have to be instance of RateLimiterAbstract");
				});
				this._limiters = limiters;
			}
			consume(key, points = 1) {
				return new Promise((resolve, reject) => {
					let promises = [];
					this._limiters.forEach((limiter) => {
						promises.push(limiter.consume(key, points).catch((rej) => ({
							rejected: !0,
							rej
						})));
					});
					Promise.all(promises).then((res) => {
						let resObj = {};
						let rejected = !1;
						res.forEach((item) => {
							item.rejected === !0 && (rejected = !0);
						});
						for (let i = 0; i < res.length; i++) rejected && res[i].rejected === !0 ? resObj[this._limiters[i].keyPrefix] = res[i].rej : rejected || (resObj[this._limiters[i].keyPrefix] = res[i]);
						rejected ? reject(resObj) : resolve(resObj);
					});
				});
			}
		};
	}),
	32193: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterValkey extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.client = opts.storeClient;
				this._rejectIfValkeyNotReady = !!opts.rejectIfValkeyNotReady;
				this._incrTtlLuaScript = opts.customIncrTtlLuaScript || "\nserver.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX')\nlocal consumed = server.call('incrby', KEYS[1], ARGV[1])\nlocal ttl = server.call('pttl', KEYS[1])\nreturn {consumed, ttl}\n";
				this.client.defineCommand("rlflxIncr", {
					numberOfKeys: 1,
					lua: this._incrTtlLuaScript
				});
			}
			_isValkeyReady() {
				if (!this._rejectIfValkeyNotReady) return !0;
				return this.client.status === "ready";
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				let consumed;
				let resTtlMs;
				Array.isArray(result[0]) ? [[, consumed], [, resTtlMs]] = result : [consumed, resTtlMs] = result;
				let res = new RateLimiterRes();
				res.consumedPoints = +consumed;
				res.isFirstInDuration = res.consumedPoints === changedPoints;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = resTtlMs;
				return res;
			}
			_upsert(rlKey, points, msDuration, forceExpire = !1) {
				if (!this._isValkeyReady()) throw Error("Valkey connection is not ready");
				let secDuration = Math.floor(msDuration / 1e3);
				if (forceExpire) {
					let multi = this.client.multi();
					secDuration > 0 ? multi.set(rlKey, points, "EX", secDuration) : multi.set(rlKey, points);
					return multi.pttl(rlKey).exec();
				}
				if (secDuration > 0) return this.client.rlflxIncr([
					rlKey,
					String(points),
					String(secDuration),
					String(this.points),
					String(this.duration)
				]);
				return this.client.multi().incrby(rlKey, points).pttl(rlKey).exec();
			}
			_get(rlKey) {
				if (!this._isValkeyReady()) throw Error("Valkey connection is not ready");
				return this.client.multi().get(rlKey).pttl(rlKey).exec().then((result) => {
					let [[, points]] = result;
					if (points === null) return null;
					return result;
				});
			}
			_delete(rlKey) {
				return this.client.del(rlKey).then((result) => result > 0);
			}
		}
		module.exports = RateLimiterValkey;
	}),
	53756: ((module, __unused_webpack_exports, __webpack_require__) => {
		let RateLimiterStoreAbstract = __webpack_require__(65140);
		let RateLimiterRes = __webpack_require__(80449);
		class RateLimiterValkeyGlide extends RateLimiterStoreAbstract {
			constructor(opts) {
				super(opts);
				this.client = opts.storeClient;
				this._scriptLoaded = !1;
				this._getScriptLoaded = !1;
				this._rejectIfValkeyNotReady = !!opts.rejectIfValkeyNotReady;
				this._luaScript = opts.customFunction || "local key = KEYS[1]\nlocal pointsToConsume = tonumber(ARGV[1])\nif tonumber(ARGV[2]) > 0 then\n  server.call('set', key, \"0\", 'EX', ARGV[2], 'NX')\n  local consumed = server.call('incrby', key, pointsToConsume)\n  local pttl = server.call('pttl', key)\n  return {consumed, pttl}\nend\nlocal consumed = server.call('incrby', key, pointsToConsume)\nlocal pttl = server.call('pttl', key)\nreturn {consumed, pttl}";
				this._libraryName = opts.customFunctionLibName || "ratelimiterflexible";
			}
			async _loadScripts() {
				if (this._scriptLoaded && this._getScriptLoaded) return !0;
				if (!this.client) throw Error("Valkey client is not set");
				let promises = [];
				if (this._scriptLoaded) promises.push(Promise.resolve(this._libraryName));
				else {
					let script = Buffer.from(`#!lua name=${this._libraryName}
        local function consume(KEYS, ARGV)
          ${this._luaScript.trim()}
        end
        server.register_function('consume', consume)`);
					promises.push(this.client.functionLoad(script, { replace: !0 }));
				}
				if (this._getScriptLoaded) promises.push(Promise.resolve("ratelimiter_get"));
				else {
					let script = Buffer.from("#!lua name=ratelimiter_get\n        local function getValue(KEYS, ARGV)\n          local key = KEYS[1]\nlocal value = server.call('get', key)\nif value == nil then\n  return value\nend\nlocal pttl = server.call('pttl', key)\nreturn {tonumber(value), pttl}\n        end\n        server.register_function('getValue', getValue)");
					promises.push(this.client.functionLoad(script, { replace: !0 }));
				}
				let results = await Promise.all(promises);
				this._scriptLoaded = results[0] === this._libraryName;
				this._getScriptLoaded = results[1] === "ratelimiter_get";
				if (!this._scriptLoaded || !this._getScriptLoaded) throw Error("Valkey connection is not ready, scripts not loaded");
				return !0;
			}
			async _upsert(rlKey, pointsToConsume, msDuration, forceExpire = !1, options = {}) {
				await this._loadScripts();
				let secDuration = Math.floor(msDuration / 1e3);
				if (forceExpire) {
					if (secDuration > 0) {
						await this.client.set(rlKey, String(pointsToConsume), { expiry: {
							type: "EX",
							count: secDuration
						} });
						return [pointsToConsume, secDuration * 1e3];
					}
					await this.client.set(rlKey, String(pointsToConsume));
					return [pointsToConsume, -1];
				}
				return await this.client.fcall("consume", [rlKey], [String(pointsToConsume), String(secDuration)]);
			}
			async _get(rlKey, options = {}) {
				await this._loadScripts();
				let res = await this.client.fcall("getValue", [rlKey], []);
				return res.length > 0 ? res : null;
			}
			async _delete(rlKey, options = {}) {
				return await this.client.del([rlKey]) > 0;
			}
			_getRateLimiterRes(rlKey, changedPoints, result) {
				if (result === null) return null;
				let res = new RateLimiterRes();
				let [consumedPointsStr, pttl] = result;
				let consumedPoints = Number(consumedPointsStr);
				res.isFirstInDuration = consumedPoints === changedPoints;
				res.consumedPoints = consumedPoints;
				res.remainingPoints = Math.max(this.points - res.consumedPoints, 0);
				res.msBeforeNext = pttl;
				return res;
			}
			async close() {
				if (this._scriptLoaded) {
					await this.client.functionDelete(this._libraryName);
					this._scriptLoaded = !1;
				}
				if (this._getScriptLoaded) {
					await this.client.functionDelete("ratelimiter_get");
					this._getScriptLoaded = !1;
				}
				if (this.insuranceLimiter) try {
					await this.insuranceLimiter.close();
				} catch {}
				this.client = null;
				this._scriptLoaded = !1;
				this._getScriptLoaded = !1;
				this._rejectIfValkeyNotReady = !1;
				this._luaScript = null;
				this._libraryName = null;
				this.insuranceLimiter = null;
			}
		}
		module.exports = RateLimiterValkeyGlide;
	}),
	85202: ((module) => {
		module.exports = class BlockedKeys {
			constructor() {
				this._keys = {};
				this._addedKeysAmount = 0;
			}
			collectExpired() {
				let now = Date.now();
				Object.keys(this._keys).forEach((key) => {
					this._keys[key] <= now && delete this._keys[key];
				});
				this._addedKeysAmount = Object.keys(this._keys).length;
			}
			add(key, sec) {
				this.addMs(key, sec * 1e3);
			}
			addMs(key, ms) {
				this._keys[key] = Date.now() + ms;
				this._addedKeysAmount++;
				this._addedKeysAmount > 999 && this.collectExpired();
			}
			msBeforeExpire(key) {
				let expire = this._keys[key];
				if (expire && expire >= Date.now()) {
					this.collectExpired();
					let now = Date.now();
					return expire >= now ? expire - now : 0;
				}
				return 0;
			}
			delete(key) {
				key ? delete this._keys[key] : Object.keys(this._keys).forEach((key) => {
					delete this._keys[key];
				});
			}
		};
	}),
	38830: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__(85202);
	}),
	81534: ((module, __unused_webpack_exports, __webpack_require__) => {
		let Record = __webpack_require__(60749);
		let RateLimiterRes = __webpack_require__(80449);
		module.exports = class MemoryStorage {
			constructor() {
				this._storage = {};
			}
			incrby(key, value, durationSec) {
				if (this._storage[key]) {
					let msBeforeExpires = this._storage[key].expiresAt ? this._storage[key].expiresAt.getTime() - new Date().getTime() : -1;
					if (!this._storage[key].expiresAt || msBeforeExpires > 0) {
						this._storage[key].value = this._storage[key].value + value;
						return new RateLimiterRes(0, msBeforeExpires, this._storage[key].value, !1);
					}
					return this.set(key, value, durationSec);
				}
				return this.set(key, value, durationSec);
			}
			set(key, value, durationSec) {
				let durationMs = durationSec * 1e3;
				this._storage[key] && this._storage[key].timeoutId && clearTimeout(this._storage[key].timeoutId);
				this._storage[key] = new Record(value, durationMs > 0 ? new Date(Date.now() + durationMs) : null);
				if (durationMs > 0) {
					this._storage[key].timeoutId = setTimeout(() => {
						delete this._storage[key];
					}, durationMs);
					this._storage[key].timeoutId.unref && this._storage[key].timeoutId.unref();
				}
				return new RateLimiterRes(0, durationMs === 0 ? -1 : durationMs, this._storage[key].value, !0);
			}
			get(key) {
				if (this._storage[key]) {
					let msBeforeExpires = this._storage[key].expiresAt ? this._storage[key].expiresAt.getTime() - new Date().getTime() : -1;
					return new RateLimiterRes(0, msBeforeExpires, this._storage[key].value, !1);
				}
				return null;
			}
			delete(key) {
				if (this._storage[key]) {
					this._storage[key].timeoutId && clearTimeout(this._storage[key].timeoutId);
					delete this._storage[key];
					return !0;
				}
				return !1;
			}
		};
	}),
	60749: ((module) => {
		module.exports = class Record {
			constructor(value, expiresAt, timeoutId = null) {
				this.value = value;
				this.expiresAt = expiresAt;
				this.timeoutId = timeoutId;
			}
			get value() {
				return this._value;
			}
			set value(value) {
				this._value = parseInt(value);
			}
			get expiresAt() {
				return this._expiresAt;
			}
			set expiresAt(value) {
				!(value instanceof Date) && Number.isInteger(value) && (value = new Date(value));
				this._expiresAt = value;
			}
			get timeoutId() {
				return this._timeoutId;
			}
			set timeoutId(value) {
				this._timeoutId = value;
			}
		};
	}),
	43184: ((module) => {
		module.exports = class RateLimiterEtcdTransactionFailedError extends Error {
			constructor(message) {
				super();
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
				this.name = "RateLimiterEtcdTransactionFailedError";
				this.message = message;
			}
		};
	}),
	27948: ((module) => {
		module.exports = class RateLimiterQueueError extends Error {
			constructor(message, extra) {
				super();
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
				this.name = "CustomError";
				this.message = message;
				extra && (this.extra = extra);
			}
		};
	}),
	72922: ((module) => {
		module.exports = class RateLimiterSetupError extends Error {
			constructor(message) {
				super();
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
				this.name = "RateLimiterSetupError";
				this.message = message;
			}
		};
	}),
	8948: ((module, __unused_webpack_exports, __webpack_require__) => {
		var inspect = __webpack_require__(60506);
		var $TypeError = __webpack_require__(73314);
		var listGetNode = function(list, key, isDelete) {
			var prev = list;
			var curr;
			for (; (curr = prev.next) != null; prev = curr) if (curr.key === key) {
				prev.next = curr.next;
				if (!isDelete) {
					curr.next = list.next;
					list.next = curr;
				}
				return curr;
			}
		};
		var listGet = function(objects, key) {
			if (!objects) return;
			var node = listGetNode(objects, key);
			return node && node.value;
		};
		var listSet = function(objects, key, value) {
			var node = listGetNode(objects, key);
			node ? node.value = value : objects.next = {
				key,
				next: objects.next,
				value
			};
		};
		var listHas = function(objects, key) {
			if (!objects) return !1;
			return !!listGetNode(objects, key);
		};
		var listDelete = function(objects, key) {
			if (objects) return listGetNode(objects, key, !0);
		};
		module.exports = function getSideChannelList() {
			var $o;
			var channel = {
				assert: function(key) {
					if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
				},
				delete: function(key) {
					var deletedNode = listDelete($o, key);
					deletedNode && $o && !$o.next && ($o = void 0);
					return !!deletedNode;
				},
				get: function(key) {
					return listGet($o, key);
				},
				has: function(key) {
					return listHas($o, key);
				},
				set: function(key, value) {
					$o ||= { next: void 0 };
					listSet($o, key, value);
				}
			};
			return channel;
		};
	}),
	82622: ((module, __unused_webpack_exports, __webpack_require__) => {
		var GetIntrinsic = __webpack_require__(60470);
		var callBound = __webpack_require__(23105);
		var inspect = __webpack_require__(60506);
		var $TypeError = __webpack_require__(73314);
		var $Map = GetIntrinsic("%Map%", !0);
		var $mapGet = callBound("Map.prototype.get", !0);
		var $mapSet = callBound("Map.prototype.set", !0);
		var $mapHas = callBound("Map.prototype.has", !0);
		var $mapDelete = callBound("Map.prototype.delete", !0);
		var $mapSize = callBound("Map.prototype.size", !0);
		module.exports = !!$Map && function getSideChannelMap() {
			var $m;
			var channel = {
				assert: function(key) {
					if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
				},
				delete: function(key) {
					if ($m) {
						var result = $mapDelete($m, key);
						$mapSize($m) === 0 && ($m = void 0);
						return result;
					}
					return !1;
				},
				get: function(key) {
					if ($m) return $mapGet($m, key);
				},
				has: function(key) {
					if ($m) return $mapHas($m, key);
					return !1;
				},
				set: function(key, value) {
					$m ||= new $Map();
					$mapSet($m, key, value);
				}
			};
			return channel;
		};
	}),
	92870: ((module, __unused_webpack_exports, __webpack_require__) => {
		var GetIntrinsic = __webpack_require__(60470);
		var callBound = __webpack_require__(23105);
		var inspect = __webpack_require__(60506);
		var getSideChannelMap = __webpack_require__(82622);
		var $TypeError = __webpack_require__(73314);
		var $WeakMap = GetIntrinsic("%WeakMap%", !0);
		var $weakMapGet = callBound("WeakMap.prototype.get", !0);
		var $weakMapSet = callBound("WeakMap.prototype.set", !0);
		var $weakMapHas = callBound("WeakMap.prototype.has", !0);
		var $weakMapDelete = callBound("WeakMap.prototype.delete", !0);
		module.exports = $WeakMap ? function getSideChannelWeakMap() {
			var $wm;
			var $m;
			var channel = {
				assert: function(key) {
					if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
				},
				delete: function(key) {
					if ($WeakMap && key && (typeof key == "object" || typeof key == "function")) {
						if ($wm) return $weakMapDelete($wm, key);
					} else if (getSideChannelMap && $m) return $m.delete(key);
					return !1;
				},
				get: function(key) {
					if ($WeakMap && key && (typeof key == "object" || typeof key == "function") && $wm) return $weakMapGet($wm, key);
					return $m && $m.get(key);
				},
				has: function(key) {
					if ($WeakMap && key && (typeof key == "object" || typeof key == "function") && $wm) return $weakMapHas($wm, key);
					return !!$m && $m.has(key);
				},
				set: function(key, value) {
					if ($WeakMap && key && (typeof key == "object" || typeof key == "function")) {
						$wm ||= new $WeakMap();
						$weakMapSet($wm, key, value);
					} else if (getSideChannelMap) {
						$m ||= getSideChannelMap();
						$m.set(key, value);
					}
				}
			};
			return channel;
		} : getSideChannelMap;
	}),
	94753: ((module, __unused_webpack_exports, __webpack_require__) => {
		var $TypeError = __webpack_require__(73314);
		var inspect = __webpack_require__(60506);
		var getSideChannelList = __webpack_require__(8948);
		var getSideChannelMap = __webpack_require__(82622);
		var makeChannel = __webpack_require__(92870) || getSideChannelMap || getSideChannelList;
		module.exports = function getSideChannel() {
			var $channelData;
			var channel = {
				assert: function(key) {
					if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + (key && Object(key) === key ? "the given object key" : inspect(key)));
				},
				delete: function(key) {
					return !!$channelData && $channelData.delete(key);
				},
				get: function(key) {
					return $channelData && $channelData.get(key);
				},
				has: function(key) {
					return !!$channelData && $channelData.has(key);
				},
				set: function(key, value) {
					$channelData ||= makeChannel();
					$channelData.set(key, value);
				}
			};
			return channel;
		};
	}),
	4908: ((__unused_webpack_module, exports) => {
		var _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(obj) {
			return typeof obj;
		} : function(obj) {
			return obj && typeof Symbol == "function" && obj.constructor === Symbol ? "symbol" : typeof obj;
		};
		function isLower(char) {
			return char >= 97 && char <= 122;
		}
		function isUpper(char) {
			return char >= 65 && char <= 90;
		}
		function isDigit(char) {
			return char >= 48 && char <= 57;
		}
		function toUpperSafe(char) {
			if (isLower(char)) return char - 32;
			return char;
		}
		function toLower(char) {
			return char + 32;
		}
		function camelize$1(str, separator) {
			var firstChar = str.charCodeAt(0);
			if (isDigit(firstChar) || isUpper(firstChar) || firstChar == separator) return str;
			var out = [];
			var changed = !1;
			if (isUpper(firstChar)) {
				changed = !0;
				out.push(toLower(firstChar));
			} else out.push(firstChar);
			var length = str.length;
			for (var i = 1; i < length; ++i) {
				var c = str.charCodeAt(i);
				if (c === separator) {
					changed = !0;
					c = str.charCodeAt(++i);
					if (isNaN(c)) return str;
					out.push(toUpperSafe(c));
				} else out.push(c);
			}
			return changed ? String.fromCharCode.apply(void 0, out) : str;
		}
		function decamelize$1(str, separator) {
			if (!isLower(str.charCodeAt(0))) return str;
			var length = str.length;
			var changed = !1;
			var out = [];
			for (var i = 0; i < length; ++i) {
				var c = str.charCodeAt(i);
				if (isUpper(c)) {
					out.push(separator);
					out.push(toLower(c));
					changed = !0;
				} else out.push(c);
			}
			return changed ? String.fromCharCode.apply(void 0, out) : str;
		}
		function shouldProcessValue(value) {
			return value && (value === void 0 ? "undefined" : _typeof(value)) == "object" && !(value instanceof Date) && !(value instanceof Function);
		}
		function processKeys(obj, fun, opts) {
			var obj2 = void 0;
			if (obj instanceof Array) obj2 = [];
			else {
				if (obj.prototype !== void 0) return obj;
				obj2 = {};
			}
			for (var key in obj) {
				var value = obj[key];
				typeof key == "string" && (key = fun(key, opts && opts.separator));
				shouldProcessValue(value) ? obj2[key] = processKeys(value, fun, opts) : obj2[key] = value;
			}
			return obj2;
		}
		function processKeysInPlace(obj, fun, opts) {
			var keys = Object.keys(obj);
			for (var idx = 0; idx < keys.length; ++idx) {
				var key = keys[idx];
				var value = obj[key];
				var newKey = fun(key, opts && opts.separator);
				newKey !== key && delete obj[key];
				obj[newKey] = shouldProcessValue(value) ? processKeys(value, fun, opts) : value;
			}
			return obj;
		}
		function camelize$$1(str, separator) {
			return camelize$1(str, separator && separator.charCodeAt(0) || 95);
		}
		function decamelize$$1(str, separator) {
			return decamelize$1(str, separator && separator.charCodeAt(0) || 95);
		}
		function camelizeKeys(obj, opts) {
			opts ||= {};
			if (!shouldProcessValue(obj)) return obj;
			if (opts.inPlace) return processKeysInPlace(obj, camelize$$1, opts);
			return processKeys(obj, camelize$$1, opts);
		}
		function decamelizeKeys(obj, opts) {
			opts ||= {};
			if (!shouldProcessValue(obj)) return obj;
			if (opts.inPlace) return processKeysInPlace(obj, decamelize$$1, opts);
			return processKeys(obj, decamelize$$1, opts);
		}
		exports.bn = camelizeKeys;
		exports.I8 = decamelizeKeys;
	}),
	98895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PRz: () => Branches,
			PmJ: () => PipelineSchedules,
			JtL: () => Projects,
			YDL: () => Tags,
			zWC: () => Users
		});
		var es5 = __webpack_require__(4908);
		__webpack_require__(8649);
		var { isMatch: isGlobMatch } = __webpack_require__(43379);
		function getDynamicToken(tokenArgument) {
			return tokenArgument instanceof Function ? tokenArgument() : Promise.resolve(tokenArgument);
		}
		var DEFAULT_RATE_LIMITS = Object.freeze({
			"**": 3e3,
			"projects/import": 6,
			"projects/*/export": 6,
			"projects/*/download": 1,
			"groups/import": 6,
			"groups/*/export": 6,
			"groups/*/download": 1,
			"projects/*/issues/*/notes": {
				method: "post",
				limit: 300
			},
			"projects/*/snippets/*/notes": {
				method: "post",
				limit: 300
			},
			"projects/*/merge_requests/*/notes": {
				method: "post",
				limit: 300
			},
			"groups/*/epics/*/notes": {
				method: "post",
				limit: 300
			},
			"projects/*/repository/archive*": 5,
			"projects/*/jobs": 600,
			"projects/*/members": 60,
			"groups/*/members": 60
		});
		var BaseResource = class {
			url;
			requester;
			queryTimeout;
			headers;
			authHeaders;
			camelize;
			constructor({ sudo, profileToken, camelize, requesterFn, agent, profileMode = "execution", host = "https://gitlab.com", prefixUrl = "", queryTimeout = 3e5, rateLimitDuration = 60, rateLimits = DEFAULT_RATE_LIMITS, ...tokens }) {
				if (!requesterFn) throw ReferenceError("requesterFn must be passed");
				this.url = [
					host,
					"api",
					"v4",
					prefixUrl
				].join("/");
				this.headers = {};
				this.authHeaders = {};
				this.camelize = camelize;
				this.queryTimeout = queryTimeout;
				"oauthToken" in tokens ? this.authHeaders.authorization = async () => `Bearer ${await getDynamicToken(tokens.oauthToken)}` : "jobToken" in tokens ? this.authHeaders["job-token"] = async () => getDynamicToken(tokens.jobToken) : "token" in tokens && (this.authHeaders["private-token"] = async () => getDynamicToken(tokens.token));
				if (profileToken) {
					this.headers["X-Profile-Token"] = profileToken;
					this.headers["X-Profile-Mode"] = profileMode;
				}
				sudo && (this.headers.Sudo = `${sudo}`);
				this.requester = requesterFn({
					...this,
					rateLimits,
					rateLimitDuration,
					agent
				});
			}
		};
		var lib = __webpack_require__(40240);
		function appendFormFromObject(object) {
			let form = new FormData();
			Object.entries(object).forEach(([k, v]) => {
				if (v == null) return;
				Array.isArray(v) ? form.append(k, v[0], v[1]) : form.append(k, v);
			});
			return form;
		}
		var RawPathSegment = class {
			value;
			constructor(value) {
				this.value = value;
			}
			toString() {
				return this.value;
			}
		};
		function endpoint(strings, ...values) {
			return values.reduce((result, value, index) => result + (value instanceof RawPathSegment ? value.value : encodeURIComponent(String(value))) + strings[index + 1], strings[0]);
		}
		function parseLinkHeader(linkString) {
			let output = {};
			let regex = /<([^>]+)>; rel="([^"]+)"/g;
			let m;
			for (; m = regex.exec(linkString);) {
				let [, v, k] = m;
				output[k] = v;
			}
			return output;
		}
		function packageResponse(response, showExpanded) {
			return showExpanded ? {
				data: response.body,
				status: response.status,
				headers: response.headers
			} : response.body;
		}
		function getStream(response, showExpanded) {
			return packageResponse(response, showExpanded);
		}
		function getSingle(camelize, response, showExpanded) {
			let { status, headers } = response;
			let { body } = response;
			camelize && (body = (0, es5.bn)(body));
			return packageResponse({
				body,
				status,
				headers
			}, showExpanded);
		}
		async function getManyMore(camelize, getFn, endpoint2, response, requestOptions, acc) {
			let { sudo, showExpanded, maxPages, pagination, page, perPage, idAfter, orderBy, sort } = requestOptions;
			camelize && (response.body = (0, es5.bn)(response?.body));
			let newAcc = [...acc || [], ...response.body];
			let withinBounds = maxPages && perPage ? newAcc.length / +perPage < maxPages : !0;
			let { next = "" } = parseLinkHeader(response.headers.link);
			if (!(page && (acc || []).length === 0) && next && withinBounds) {
				let parsedQueryString = (0, lib.parse)(next.split("?")[1]);
				let qs = { ...(0, es5.bn)(parsedQueryString) };
				let newOpts = {
					...qs,
					maxPages,
					sudo,
					showExpanded
				};
				return getManyMore(camelize, getFn, endpoint2, await getFn(endpoint2, {
					searchParams: qs,
					sudo
				}), newOpts, newAcc);
			}
			if (!showExpanded) return newAcc;
			return {
				data: newAcc,
				paginationInfo: pagination === "keyset" ? {
					idAfter: idAfter ? +idAfter : null,
					perPage: perPage ? +perPage : null,
					orderBy,
					sort
				} : {
					total: parseInt(response.headers["x-total"], 10),
					next: parseInt(response.headers["x-next-page"], 10) || null,
					current: parseInt(response.headers["x-page"], 10) || 1,
					previous: parseInt(response.headers["x-prev-page"], 10) || null,
					perPage: parseInt(response.headers["x-per-page"], 10),
					totalPages: parseInt(response.headers["x-total-pages"], 10)
				}
			};
		}
		function get() {
			return async (service, endpoint2, options) => {
				let { asStream, sudo, showExpanded, maxPages, ...searchParams } = options || {};
				let signal = service.queryTimeout ? AbortSignal.timeout(service.queryTimeout) : void 0;
				let response = await service.requester.get(endpoint2, {
					searchParams,
					sudo,
					asStream,
					signal
				});
				let camelizeResponseBody = service.camelize || !1;
				if (asStream) return getStream(response, showExpanded);
				if (!Array.isArray(response.body)) return getSingle(camelizeResponseBody, response, showExpanded);
				return getManyMore(camelizeResponseBody, (ep, op) => service.requester.get(ep, {
					...op,
					signal
				}), endpoint2, response, {
					sudo,
					showExpanded,
					maxPages,
					...searchParams
				});
			};
		}
		function post() {
			return async (service, endpoint2, { searchParams, isForm, sudo, showExpanded, ...options } = {}) => {
				let body = isForm ? appendFormFromObject(options) : options;
				let response = await service.requester.post(endpoint2, {
					searchParams,
					body,
					sudo,
					signal: service.queryTimeout ? AbortSignal.timeout(service.queryTimeout) : void 0
				});
				service.camelize && (response.body = (0, es5.bn)(response.body));
				return packageResponse(response, showExpanded);
			};
		}
		function put() {
			return async (service, endpoint2, { searchParams, isForm, sudo, showExpanded, ...options } = {}) => {
				let body = isForm ? appendFormFromObject(options) : options;
				let response = await service.requester.put(endpoint2, {
					body,
					searchParams,
					sudo,
					signal: service.queryTimeout ? AbortSignal.timeout(service.queryTimeout) : void 0
				});
				service.camelize && (response.body = (0, es5.bn)(response.body));
				return packageResponse(response, showExpanded);
			};
		}
		function patch() {
			return async (service, endpoint2, { searchParams, isForm, sudo, showExpanded, ...options } = {}) => {
				let body = isForm ? appendFormFromObject(options) : options;
				let response = await service.requester.patch(endpoint2, {
					body,
					searchParams,
					sudo,
					signal: service.queryTimeout ? AbortSignal.timeout(service.queryTimeout) : void 0
				});
				service.camelize && (response.body = (0, es5.bn)(response.body));
				return packageResponse(response, showExpanded);
			};
		}
		function del() {
			return async (service, endpoint2, { sudo, showExpanded, searchParams, ...options } = {}) => packageResponse(await service.requester.delete(endpoint2, {
				body: options,
				searchParams,
				sudo,
				signal: service.queryTimeout ? AbortSignal.timeout(service.queryTimeout) : void 0
			}), showExpanded);
		}
		var RequestHelper = {
			post,
			put,
			patch,
			get,
			del
		};
		var Branches = class extends BaseResource {
			all(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/repository/branches`, options);
			}
			create(projectId, branchName, ref, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/repository/branches`, {
					branch: branchName,
					ref,
					...options
				});
			}
			remove(projectId, branchName, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/repository/branches/${branchName}`, options);
			}
			removeMerged(projectId, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/repository/merged_branches`, options);
			}
			show(projectId, branchName, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/repository/branches/${branchName}`, options);
			}
		};
		var PipelineSchedules = class extends BaseResource {
			all(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/pipeline_schedules`, options);
			}
			allTriggeredPipelines(projectId, pipelineScheduleId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}/pipelines`, options);
			}
			create(projectId, description, ref, cron, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/pipeline_schedules`, {
					description,
					ref,
					cron,
					...options
				});
			}
			edit(projectId, pipelineScheduleId, options) {
				return RequestHelper.put()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}`, options);
			}
			remove(projectId, pipelineScheduleId, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}`, options);
			}
			run(projectId, pipelineScheduleId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}/play`, options);
			}
			show(projectId, pipelineScheduleId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}`, options);
			}
			takeOwnership(projectId, pipelineScheduleId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/pipeline_schedules/${pipelineScheduleId}/take_ownership`, options);
			}
		};
		var Projects = class extends BaseResource {
			all({ userId, starredOnly, ...options } = {}) {
				let uri;
				uri = userId && starredOnly ? endpoint`users/${userId}/starred_projects` : userId ? endpoint`users/${userId}/projects` : "projects";
				return RequestHelper.get()(this, uri, options);
			}
			allTransferLocations(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/transfer_locations`, options);
			}
			allUsers(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/users`, options);
			}
			allGroups(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/groups`, options);
			}
			allInvitedGroups(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/invited_groups`, options);
			}
			allSharableGroups(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/share_locations`, options);
			}
			allForks(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/forks`, options);
			}
			allStarrers(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/starrers`, options);
			}
			allStoragePaths(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/storage`, options);
			}
			archive(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/archive`, options);
			}
			create({ userId, avatar, ...options } = {}) {
				let url12 = userId ? `projects/user/${userId}` : "projects";
				if (avatar) return RequestHelper.post()(this, url12, {
					...options,
					isForm: !0,
					avatar: [avatar.content, avatar.filename]
				});
				return RequestHelper.post()(this, url12, {
					...options,
					avatar
				});
			}
			createForkRelationship(projectId, forkedFromId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/fork/${forkedFromId}`, options);
			}
			createPullMirror(projectId, url12, mirror, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/mirror/pull`, {
					importUrl: url12,
					mirror,
					...options
				});
			}
			downloadSnapshot(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/snapshot`, options);
			}
			edit(projectId, { avatar, ...options } = {}) {
				let url12 = endpoint`projects/${projectId}`;
				if (avatar) return RequestHelper.put()(this, url12, {
					...options,
					isForm: !0,
					avatar: [avatar.content, avatar.filename]
				});
				return RequestHelper.put()(this, url12, {
					...options,
					avatar
				});
			}
			fork(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/fork`, options);
			}
			housekeeping(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/housekeeping`, options);
			}
			importProjectMembers(projectId, sourceProjectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/import_project_members/${sourceProjectId}`, options);
			}
			remove(projectId, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}`, options);
			}
			removeForkRelationship(projectId, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/fork`, options);
			}
			removeAvatar(projectId, options) {
				return RequestHelper.put()(this, endpoint`projects/${projectId}`, {
					...options,
					avatar: ""
				});
			}
			restore(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/restore`, options);
			}
			search(projectName, options) {
				return RequestHelper.get()(this, "projects", {
					search: projectName,
					...options
				});
			}
			share(projectId, groupId, groupAccess, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/share`, {
					groupId,
					groupAccess,
					...options
				});
			}
			show(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}`, options);
			}
			showLanguages(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/languages`, options);
			}
			showPullMirror(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/mirror/pull`, options);
			}
			star(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/star`, options);
			}
			transfer(projectId, namespaceId, options) {
				return RequestHelper.put()(this, endpoint`projects/${projectId}/transfer`, {
					...options,
					namespace: namespaceId
				});
			}
			unarchive(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/unarchive`, options);
			}
			unshare(projectId, groupId, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/share/${groupId}`, options);
			}
			unstar(projectId, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/unstar`, options);
			}
			uploadForReference(projectId, file, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/uploads`, {
					...options,
					isForm: !0,
					file: [file.content, file.filename]
				});
			}
			uploadAvatar(projectId, avatar, options) {
				return RequestHelper.put()(this, endpoint`projects/${projectId}`, {
					...options,
					isForm: !0,
					avatar: [avatar.content, avatar.filename]
				});
			}
		};
		var Tags = class extends BaseResource {
			all(projectId, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/repository/tags`, options);
			}
			create(projectId, tagName, ref, options) {
				return RequestHelper.post()(this, endpoint`projects/${projectId}/repository/tags`, {
					searchParams: {
						tagName,
						ref
					},
					...options
				});
			}
			remove(projectId, tagName, options) {
				return RequestHelper.del()(this, endpoint`projects/${projectId}/repository/tags/${tagName}`, options);
			}
			show(projectId, tagName, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/repository/tags/${tagName}`, options);
			}
			showSignature(projectId, tagName, options) {
				return RequestHelper.get()(this, endpoint`projects/${projectId}/repository/tags/${tagName}/signature`, options);
			}
		};
		var Users = class extends BaseResource {
			activate(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/activate`, options);
			}
			all(options) {
				return RequestHelper.get()(this, "users", options);
			}
			allActivities(options) {
				return RequestHelper.get()(this, "user/activities", options);
			}
			allEvents(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/events`, options);
			}
			allFollowers(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/followers`, options);
			}
			allFollowing(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/following`, options);
			}
			allMemberships(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/memberships`, options);
			}
			allProjects(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/projects`, options);
			}
			allContributedProjects(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/contributed_projects`, options);
			}
			allStarredProjects(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}/starred_projects`, options);
			}
			approve(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/approve`, options);
			}
			ban(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/ban`, options);
			}
			block(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/block`, options);
			}
			create(options) {
				return RequestHelper.post()(this, "users", options);
			}
			createPersonalAccessToken(userId, name, scopes, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/personal_access_tokens`, {
					name,
					scopes,
					...options
				});
			}
			createCIRunner(runnerType, options) {
				return RequestHelper.post()(this, "user/runners", {
					...options,
					runnerType
				});
			}
			deactivate(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/deactivate`, options);
			}
			disableTwoFactor(userId, options) {
				return RequestHelper.patch()(this, endpoint`users/${userId}/disable_two_factor`, options);
			}
			edit(userId, { avatar, ...options } = {}) {
				let opts = {
					...options,
					isForm: !0
				};
				avatar && (opts.avatar = [avatar.content, avatar.filename]);
				return RequestHelper.put()(this, endpoint`users/${userId}`, opts);
			}
			editStatus(options) {
				return RequestHelper.put()(this, "user/status", options);
			}
			editCurrentUserPreferences(viewDiffsFileByFile, showWhitespaceInDiffs, options) {
				return RequestHelper.put()(this, "user/preferences", {
					viewDiffsFileByFile,
					showWhitespaceInDiffs,
					...options
				});
			}
			follow(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/follow`, options);
			}
			reject(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/reject`, options);
			}
			show(userId, options) {
				return RequestHelper.get()(this, endpoint`users/${userId}`, options);
			}
			showCount(options) {
				return RequestHelper.get()(this, "user_counts", options);
			}
			showAssociationsCount(userId, options) {
				return RequestHelper.get()(this, `users/${userId}/associations_count`, options);
			}
			showCurrentUser(options) {
				return RequestHelper.get()(this, "user", options);
			}
			showCurrentUserPreferences(options) {
				return RequestHelper.get()(this, "user/preferences", options);
			}
			showStatus({ iDOrUsername, ...options } = {}) {
				let url12;
				url12 = iDOrUsername ? `users/${iDOrUsername}/status` : "user/status";
				return RequestHelper.get()(this, url12, options);
			}
			remove(userId, options) {
				return RequestHelper.del()(this, endpoint`users/${userId}`, options);
			}
			removeAuthenticationIdentity(userId, provider, options) {
				return RequestHelper.del()(this, endpoint`users/${userId}/identities/${provider}`, options);
			}
			unban(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/unban`, options);
			}
			unblock(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/unblock`, options);
			}
			unfollow(userId, options) {
				return RequestHelper.post()(this, endpoint`users/${userId}/unfollow`, options);
			}
		};
		var AccessLevel = ((AccessLevel2) => {
			AccessLevel2[AccessLevel2.NO_ACCESS = 0] = "NO_ACCESS";
			AccessLevel2[AccessLevel2.MINIMAL_ACCESS = 5] = "MINIMAL_ACCESS";
			AccessLevel2[AccessLevel2.GUEST = 10] = "GUEST";
			AccessLevel2[AccessLevel2.REPORTER = 20] = "REPORTER";
			AccessLevel2[AccessLevel2.DEVELOPER = 30] = "DEVELOPER";
			AccessLevel2[AccessLevel2.MAINTAINER = 40] = "MAINTAINER";
			AccessLevel2[AccessLevel2.OWNER = 50] = "OWNER";
			AccessLevel2[AccessLevel2.ADMIN = 60] = "ADMIN";
			return AccessLevel2;
		})(AccessLevel || {});
	}),
	73102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
		let ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
			_schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
		});
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
		}
	})
};
